namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>
/// Given names that people in England bear, of several generations and origins, put together by hand; lists of births such as those of the Office for National Statistics
/// are longer, but rare names in them are words as well. Names that are also ordinary words are kept apart: they count only beside a word such as "mother" or "called".
/// </summary>
internal static class GivenNames
{
    private const string Plain =
        "Aaron Abbie Abdul Abdullah Abigail Abu Ada Adam Adele Adeel Adrian Agnes Agnieszka Ahmed Aidan Aiden Aileen Aisha Alan Alana Alasdair Albert Aleksander Alex Alexa Alexander Alexandra Alexis Alfie Alfred Ali Alice Alicia Alina "
        + "Alisha Alison Alistair Amanda Amar Amelia Amina Amir Amit Amy Ana Anastasia Andre Andrea Andrei Andrew Andrzej Andy Angela Angelina Angus Anika Anil Anita Ann Anna Annabel Anne Annette Annie Anthony Antonio Anya Aoife Archie Arjun "
        + "Arlo Arthur Arun Asha Ashley Asif Asma Astrid Audrey Ava Ayaan Ayesha Ayla Barbara Barry Bartosz Beatrice Becky Belinda Ben Benjamin Bernadette Bernard Beryl Bethany Betty Beverley Bilal Billy Blake Bogdan Bradley Brandon Brenda Brendan Brian Bridget Brooklyn Bronwen Bryan "
        + "Caitlin Callum Calum Cameron Carla Carly Carmel Caroline Carolyn Carrie Catherine Cathy Cecilia Charlene Charles Charlie Charlotte Chelsie Cheryl Chidi Chloe Chloë Chris Christina Christine Christopher Ciara Claire Clare Clive Colin Colleen Connie Connor Conor Cora Corey Courtney Craig Cristina Curtis Cynthia "
        + "Daisy Damian Damien Dan Daniel Danielle Danny Darcey Darcy Darius Darren Dave David Dawid Dean Deborah Debbie Declan Deepak Demi Denise Dennis Derek Desmond Diana Diane Dimitri Dmitri Dominic Dominik Donald Donna Doreen Doris Dorothy Douglas Duncan Dwayne Dylan Ebony Eddie Edith Edward Edwin Eileen Elaine Elena Eleanor Eli Elias Elif Elijah Elise Eliza Elizabeth Ella Ellen Ellie Elliot Elliott Elsie Emily Emma Emmanuel Eric Erica Erin Esme Esther Ethan Eugene Eva Evan Eve Evelyn Evie Ewa Ewan "
        + "Fahad Faisal Farah Fatima Faye Felicity Felix Fergus Fiona Finlay Finley Finn Fran Frances Francesca Francis Freddie Frederick Freya Gabriel Gabriela Gareth Gary Gavin Gemma Geoff Geoffrey George Georgina Gerald Gerard Gillian Gina Giovanni Gladys Glen Glenn Glenys Gloria Goran Gordon Graeme Graham Greg Gregory Grzegorz Gurpreet Gwen Gwyneth "
        + "Habiba Hamza Hana Hanna Hannah Harley Harold Harper Harpreet Harriet Harrison Harry Harvey Hasan Hassan Hayden Hayley Hazel Helen Helena Henry Hilary Hugh Hugo Hussain Ian Ibrahim Idris Ieuan Igor Imogen Imran Ines Ingrid Irene Irina Isaac Isabel Isabella Isabelle Isla Ismail Ivan Iwona "
        + "Jack Jackie Jackson Jacob Jacqueline Jade Jaden Jake Jakub James Jamie Jan Jane Janet Janice Jared Jasleen Jason Jaspreet Javed Jayden Jaydon Jean Jeanette Jeff Jeffrey Jemima Jenna Jennifer Jenny Jeremy Jermaine Jerome Jessica Jessie Jill Jim Jimmy Joan Joanna Joanne Joe Joel Johanna John Johnny Jon Jonas Jonathan Jorge Jose Joseph Josephine Josh Joshua Joyce Juan Jude Judith Julia Julian Julie Juliet June Justyna Jayne "
        + "Kai Kaitlyn Kamal Kamil Kane Karen Karim Karl Karolina Kasia Kate Katarzyna Katherine Kathleen Kathryn Kathy Katie Katrina Katy Kayden Kayla Kayleigh Keeley Keiran Keith Kellie Kelly Kelvin Ken Kenneth Kenny Kenzie Kerry Kevin Khadija Khalid Kian Kieran Kimberley Kimberly Kirsten Kirsty Klaudia Kofi Krystyna Krzysztof Kwame Kyle Kylie Kyra Kacper "
        + "Lacey Laila Lamin Lara Laura Lauren Laurence Lawrence Layla Leah Leanne Lee Lena Leo Leon Leona Leonard Lesley Leslie Lewis Lexi Liam Lillian Lilly Linda Lindsay Lindsey Lisa Logan Lois Lola Lorna Lorraine Louis Louisa Louise Luca Lucas Lucia Lucy Luis Lukasz Luke Luna Lydia Lyla Lynda Lyndsey Lynn Lynne "
        + "Mabel Maciej Maddison Madeleine Madison Magdalena Mahmoud Maisie Malachi Malcolm Malgorzata Mandy Marcel Marcin Marcus Margaret Maria Mariam Marian Marie Marina Mario Marion Marjorie Marlene Marta Martha Martin Martyn Mary Maryam Mason Mateusz Matilda Matt Matthew Maureen Maurice Maxine Maya Megan Mehmet Melanie Melissa Mia Michael Michal Michelle Miguel Mike Mikolaj Milan Millie Milly Miriam Mohamed Mohammad Mohammed Moira Molly Monica Monika Morgan Muhammad Muriel Murray Musa Mustafa Myra "
        + "Nadia Naomi Natalia Natalie Natasha Nathan Nathaniel Neha Neil Nellie Niall Nicholas Nick Nicky Nicola Nicole Nigel Nikita Nikki Nina Noah Noel Nora Noreen Norma Norman Nuala Nur Ola Olga Oliver Olivia Oluwaseun Omar Orla Oscar Owen "
        + "Paige Pamela Patel Patricia Patrick Patrycja Paul Paula Pauline Pawel Peggy Peter Petra Phil Philip Phillip Philippa Phoebe Piotr Polly Preeti Priya Przemyslaw Rachael Rachel Radoslaw Rafal Raheem Rahim Raj Rajesh Ralph Ramesh Rania Ranjit Rashid Ravi Raymond Rebecca Rebekah Reece Reggie Rehana Renee Reuben Rhian Rhiannon Rhys Ricardo Richard Ricky Riley Rita Robbie Robert Roberta Rochelle Roderick Rodney Roger Rohan Roisin Roland Roman Ronald Ronan Ronnie Rosemary Rosie Ross Rowena Roxanne Roy Rukhsana Rupert Russell Ruth Ryan Rhea "
        + "Saanvi Sabrina Sadia Saeed Saira Sajid Salim Sally Salma Sam Sameer Samantha Samina Samir Samson Samuel Sandeep Sandra Sanjay Sara Sarah Sasha Saskia Scarlett Scott Sean Sebastian Selina Selma Serena Shabana Shahid Shane Shania Shannon Sharon Shaun Shauna Shawn Sheila Shelley Shirley Siân Sian Sidney Simon Simone Sinead Siobhan Skye Sofia Sohail Sonia Sonya Sophia Sophie Spencer Stacey Stacy Stanislaw Stanley Stefan Stella Stephanie Stephen Steve Steven Stewart Stuart Sukhdeep Sunil Sunita Surinder Susan Susanna Suzanne Syed Sylvia Szymon "
        + "Tabitha Tahir Talia Tamara Tamika Tania Tanisha Tanya Tara Tariq Tasha Tatiana Ted Teresa Terence Terri Terry Tessa Thea Theo Theodore Theresa Thomas Tiffany Tim Timothy Tina Tobias Toby Todd Tom Tomas Tomasz Tommy Toni Tony Tracey Tracy Trevor Trisha Tristan Tyler Tyrone Umar Una Ursula Usman Valerie Vanessa Vera Veronica Vicky Victoria Vijay Vikram Vincent Viktor Vivian Vivien Vladimir "
        + "Wanda Wayne Wendy Wesley Wilfred William Winifred Wojciech Xander Xavier Yasmin Yasmine Yolanda Youssef Yusuf Yvette Yvonne Zac Zach Zachary Zahra Zainab Zara Zoe Zoë Zofia Zuzanna Zbigniew";

    private const string AlsoWords =
        "Amber Angel April Art Ash August Autumn Aurora Beau Bill Bob Brook Carol Chase Chelsea Christian Christie Crystal Dale Dawn Devon Drew Earl Faith Florence Ford Forest Frank Georgia Grace Grant Guy Heath Heather Heaven Holly Hope Hunter India Iris Israel Ivy Jasmine Jay Jet Jordan Joy "
        + "Kent Kit Lance Lily Major Mark Max May Melody Mercy Miles Misty Nat Norm Olive Paris Pat Patience Pearl Penny Pierce Poppy Ray Rex Rich River Rob Robin Rod Rose Ruby Rusty Sandy Savannah Sky Stan Star Storm Sue Summer Sunny Sydney Teddy Tiger Trinity Victor Viola Violet Virginia Wade Walter Warren Will Willow Zen Mo Ann-Marie Honey Angel Prince Princess Blue Bear";

    private static readonly HashSet<string> Names = new(Plain.Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NamesBySpan = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> Words = new(AlsoWords.Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a word is a given name and nothing else.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => NamesBySpan.Contains(word);

    /// <summary>Whether a word may be a given name, and may be something else.</summary>
    public static bool MayBe(string word) => Words.Contains(word);
}
