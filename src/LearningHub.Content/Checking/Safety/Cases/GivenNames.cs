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

    // Names of the last decades, of more origins, and the short forms of notes.
    private const string Further =
        "Aaliyah Aanya Aarav Abbas Abdirahman Abdulrahman Abi Abiola Adaeze Adebayo Adelaide Adeola Adil Aditya Ailsa Aimee Aiysha Ajay Akash Akram Aleena Aleksandra Alessandro Alfonso Alisa Aliyah Alize Alma Alyssa Amaan Amani Amara Amari "
        + "Amarjit Amber-Rose Ameer Amelie Amirah Ammar Amrit Anais Aneesa Anisa Anish Aniya Anjali Ankit Annabelle Annalise Anouk Anthea Anton Arabella Arianna Arif Armaan Arman Arwen Aryan Ashanti Ashlee Ashleigh Atif Aubrey Augustus "
        + "Aurelia Axel Azhar Azra Balraj Bartholomew Bavani Bea Beata Bella Bertie Beth Bex Bianca Bobbi Bobbie Bodhi Boris Bozena Bradlee Brady Bree Brett Brianna Briony Brody Bronte Bronwyn Bruno Bryony Bukola Byron Caden Caleb Calvin "
        + "Camilla Cara Carina Carlos Carys Cassandra Cassidy Cassie Catalina Cerys Chanel Chantal Chantelle Charley Charlie-Mae Charmaine Chelsey Cheyenne Chiamaka Chinedu Chioma Cian Ciaran Claudia Clyde Cody Colette Cordelia Corinne "
        + "Cormac Cristian Cyril Dafydd Dana Dani Danica Danuta Daphne Daria Dariusz Darryl Davina Deanna Deepa Deirdre Delia Delilah Delroy Demetrius Denis Denzel Dermot Desiree Devante Dexter Dilip Dina Dion Dionne Dolores Doug Duane "
        + "Dulcie Dwight Eamon Eben Ebony-Rose Edmund Edna Eduard Edyta Effie Eilidh Elaina Elin Elisa Elisha Ellie-Mae Elodie Eloise Elspeth Elvis Emil Emilia Emilie Emre Enid Enrico Enzo Eoin Erik Ernest Errol Esha Estelle Ethel Etta "
        + "Eunice Evangeline Ezekiel Ezra Fabian Farhan Farida Farooq Fatema Fatimah Fatou Femi Fernando Finbar Finnley Fliss Folake Francisco Franciszek Frankie Freda Fredrick Gabi Gabriella Gail Garry Gaynor Genevieve Georgie Geraint "
        + "Geraldine Gethin Gianna Gideon Giles Gino Gita Glenda Godfrey Greta Gretel Guido Gulnaz Gurdeep Gwendolyn Gwyn Haider Hailey Hakeem Hamid Hamish Hanif Hari Haris Harjit Harley-Rae Haroon Harri Harshil Hasnain Hattie Heidi Helga "
        + "Hettie Hina Hira Huda Humaira Humza Huw Idrees Ifan Iftikhar Ijaz Ikram Ilona Imaan Iman Imani Inaya Inderjit India-Rose Indie Ioan Iolo Iona Iqra Irfan Irma Isaiah Isha Ishaan Isobel Issac Ivana Ivor Izabela Izzy Jacek Jaiden "
        + "Jaime Jakob Jamal Jameel Jameela Jamelia Jamila Jana Janelle Janette Janina Janine Jarek Jarrod Jasmeet Jasmin Jaswinder Jaxon Jaxson Jaya Jayce Jayda Jaydan Jaylen Jazmin Jeanne Jed Jemma Jen Jenson Jeremiah Jerzy Jess Jiri Joann "
        + "Jodi Jodie Jolene Joni Jorja Joshuah Josie Jowita Jozef Judy Jules Julianna Juliette Junaid Justin Justine Kaden Kady Kaiden Kailan Kaleb Kalvin Kamran Kara Karan Karima Karin Karina Karly Kasim Kaspar Katelyn Kathrin Katia Katja "
        + "Kayley Kaz Keane Keeva Kehinde Keir Keira Keiron Kelis Kelly-Ann Kelsey Kemi Kendra Keri Kerri Keturah Keziah Khadijah Khaled Khalil Kiara Kiearan Kiera Kiki Kimberlee Kiran Kirstie Kobe Koby Kody Konrad Kris Krish Krishna "
        + "Kristian Kristina Kristof Kulwinder Kunle Kya Kye Kyran Kyron Lacey-Mae Laci Laetitia Laiba Lana Lando Larissa Latisha Latoya Lauran Laurie Lavinia Laylah Leander Leela Leila Leilani Lennon Lenny Leonardo Leonie Leopold Leroy "
        + "Lessie Leticia Lexi-Mae Lexie Lia Libby Lilian Liliana Lilith Lillie Lindy Linus Lizzie Logan-James Lorcan Loretta Lottie Louie Lucasz Lucian Lucille Lucinda Ludmila Lukas Lynette Lynsey Lyra Lysander Maciek Macy Maddie Maddox "
        + "Madelaine Maeve Mahir Mahnoor Maia Maira Maisie-Rae Maisy Majid Malaika Malika Manal Manjit Manpreet Mansoor Mara Marc Marcella Marcia Marco Mareike Margot Mariama Marilyn Marissa Mariusz Marley Marlon Marnie Marwa Maryanne Masood "
        + "Mathew Matteo Mavis Maximilian Maximus Meera Mehdi Mehreen Melissa-Jane Meredith Merryn Michaela Mick Mila Mimi Mina Minnie Mirza Misha Mohsin Mollie Mona Morag Mubarak Mukesh Munir Myles Mylo Myron Nabil Nadeem Nadine Nahla Naila "
        + "Naima Najma Nancy Nansi Narges Nasir Nasreen Nasser Natascha Naveed Navid Nazia Nazir Neelam Nerys Nettie Nevaeh Nevaeh-Rose Nia Niamh Nichola Nico Nicolas Nicoleta Nikhil Nikola Nimra Niraj Nisha Nita Noa Noelle Noemi Nola Noman "
        + "Norbert Noura Nyah Nyla Obinna Octavia Oisin Olakunle Oleg Olivier Oliwia Oliwier Ollie Oluchi Oluwatobi Onyeka Ophelia Osian Oskar Osman Otis Ottilie Otto Owain Padma Padraig Parminder Parveen Pascal Patience-Mae Patsy Pavel "
        + "Pearl-Rose Pedro Penelope Percy Petronella Peyton Phillipa Philomena Phyllis Pia Piers Pippa Pooja Porsha Prakash Priscilla Priyanka Puja Qasim Quentin Quincy Rabia Rachid Radek Raees Rafael Rafe Raffaella Raheela Rahul Raiyan "
        + "Rajan Rajinder Rajni Raluca Ramon Ramona Rashida Raul Raveena Rayan Rayhan Raylan Razia Reagan Reece-James Regina Rehan Reiss Remi Remy Renae Renata Rene Rhiana Rhianna Rhoda Rhona Rian Richie Rico Rida Rihanna Rikki Ritesh Riya "
        + "Riyad Rizwan Robyn Rocco Rodrigo Romeo Romy Rona Roni Rory Rosa Rosalind Rosanna Roseanne Roshan Rosina Roslyn Roxana Ruben Rudi Rudy Rufus Ruhi Rui Rukhsar Ryder Rylan Ryley Saad Saba Sabah Sabina Sacha Sadie Safa Safiya Safwan "
        + "Sahar Sahil Saif Saima Sakina Salman Salome Samara Samia Samiya Sana Sanaa Sandor Sanjeev Santiago Saraya Sariah Saul Savanna Seamus Selena Seren Serina Seth Shaan Shaheen Shahida Shaista Shakeel Shakira Shamim Shanay Shanelle "
        + "Shanice Shaniqua Shaquille Sharif Sharlene Sharna Sharron Shauntelle Shawna Shaye Shayla Shayna Shazia Shelby Shereen Sherry Shiloh Shirin Shona Shreya Shyanne Sienna Silas Silvia Simran Sinitta Siyana Slawomir Sofie Solomon "
        + "Soraya Sorcha Stacie Stevie Sukhbir Sukhjit Sumaira Suman Sumaya Summer-Rose Sunniva Surjit Susie Suzanna Suzie Svetlana Sybil Sylvie Tabatha Tahira Taiba Taiwo Tallulah Tamar Tammy Tamsin Tanvir Tanzeela Tarun Tasnim Tatum Tayla "
        + "Taylah Tayyab Tayyiba Teagan Tegan Tendai Teodor Teri Terrence Thaddeus Thalia Thelma Theodora Thomasina Tia Tiana Tiegan Tillie Tilly Timur Tina-Marie Tobi Tomos Tonia Tori Toyah Travis Trent Trina Trinity-Mae Trixie Trudy Tyla "
        + "Tyler-James Tyree Tyreke Tyrell Tyrese Tyron Tyson Uchenna Umair Umer Unathi Usha Uzma Valentina Valeria Vasile Veda Verna Vicki Vijaya Vikki Vimala Vince Vinnie Violeta Virginie Vitaly Vivek Vivienne Waheed Waleed Walid Waqar "
        + "Waseem Wasim Wendell Weronika Wes Wiktor Wiktoria Wilbur Wilf Willa Wilma Winnie Wynne Xavi Xena Ximena Yahya Yaqub Yara Yash Yasin Yasir Yasmeen Yolande Yousef Yuri Yusra Zack Zadie Zafar Zahid Zaid Zain Zaina Zaira Zak Zaki "
        + "Zakir Zane Zara-Mae Zayn Zaynab Zeb Zeenat Zelda Zena Zenab Ziad Zina Zion Zita Ziva Zoey Zoha Zohaib Zohra Zubair Zuleika Zygmunt";

    private const string AlsoWords =
        "Amber Angel April Art Ash August Autumn Aurora Beau Bill Bob Brook Carol Chase Chelsea Christian Christie Crystal Dale Dawn Devon Drew Earl Faith Florence Ford Forest Frank Georgia Grace Grant Guy Heath Heather Heaven Holly Hope Hunter India Iris Israel Ivy Jasmine Jay Jet Jordan Joy "
        + "Kent Kit Lance Lily Major Mark Max May Melody Mercy Miles Misty Nat Norm Olive Paris Pat Patience Pearl Penny Pierce Poppy Ray Rex Rich River Rob Robin Rod Rose Ruby Rusty Sandy Savannah Sky Stan Star Storm Sue Summer Sunny Sydney Teddy Tiger Trinity Victor Viola Violet Virginia Wade Walter Warren Will Willow Zen Mo Ann-Marie Honey Angel Prince Princess Blue Bear";

    private static readonly HashSet<string> Names = new(Plain.Split(' ').Concat(Further.Split(' ')), StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NamesBySpan = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> Words = new(AlsoWords.Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a word is a given name and nothing else.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => NamesBySpan.Contains(word);

    /// <summary>Whether a word may be a given name, and may be something else.</summary>
    public static bool MayBe(string word) => Words.Contains(word);
}
