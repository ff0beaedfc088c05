namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>Words with a capital letter that are no name of a person or a small place: services, professions, days, countries, faiths.</summary>
internal static class PublicWords
{
    private const string Services =
        "Accident Achieving Act Action Adult Adults Advice Advocate Agencies Agency Aid Al-Anon Alcohol Alcoholics Anonymous Appendix Assessment Assessments Associate Audit Authority Barnardo's Benefit Benefits Best Board Care Carer Carers Case Cases Centre Chair Chief Child Child's Childcare Childline "
        + "Children Children's Class Clinic College Combined Commissioner Committee Common Community Conference Constabulary Council Court Crown Department Development Director District Domestic Drug Drugs DrugsTeam Early Education Emergency Emotional Every Family Families Father Finding Fire Force Foster Foundation Framework "
        + "General Government Governors Guidance Head Health Help Home Homestart Home-Start Hospital Housing Human Independent Infant Information Inquiry Inspectorate Interim Joint Judge Justice Key Law Lead Level Local London Looked Majesty's Manager Mental Midwife Midwives Minister Ministry Mother Multi-agency Multi-Agency National Need Neglect Neonatal New No Nurse Nursery Nursing Office Officer Officers Ofsted "
        + "Order Paediatric Panel Parent Parents Parliament Part Partnership Partner Peer Personal Pension Pensions Plan Plans Police Post Practice Practitioner Pre-birth President Primary Prime Prison Prisons Probation Professional Programme Protection Protocol Public Pupil Recovery Red Referral Refuge Regional Report Research Review Reviews Rights Risk Royal Safeguarding Safety Samaritans School Secondary Secretary Section Senior Serious Service Services Sexual Short Signs Single Social Special "
        + "Specialist Staff Standing State Street Strategic Strategy Strengthening Substance Supervision Support Sure Start Surgery Task Teacher Team Teams The Then There They This Threshold Together Tool Town Training Transport Treatment Troubled Trust University Unit Universal Visitor Visitors Voice Voluntary Ward Welfare Women's Women Work Worker Workers Working Young Youth Youths Zero I In On At To From For With By As If It Its An And Or But Not So We You He She His Her Their Our When While Where Who What Why How After Before Since Until During Despite Although However Because Both Each All Some Any Many Most Other Another Neither Nobody Someone Everyone Also Only Once Later Yet Still Just Even Never Always Often Sometimes "
        + "See Ask Read Note Table Figure Chapter Paragraph Recommendation Question Answer Step Stage Phase Group Session Module Page Website Internet Facebook Instagram WhatsApp Google Snapchat TikTok YouTube Word Excel Teams Zoom";

    private const string Peoples =
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter Ramadan Eid Diwali Hanukkah Halloween Bonfire Boxing Mother's Father's "
        + "English British Irish Scottish Welsh European Polish Romanian Bulgarian Lithuanian Latvian Slovak Czech Hungarian Albanian Kurdish Turkish Iranian Iraqi Syrian Afghan Pakistani Indian Bangladeshi Bengali Punjabi Urdu Chinese Vietnamese Filipino Nigerian Ghanaian Somali Eritrean Sudanese Jamaican Caribbean African Asian American French German Spanish Portuguese Italian Dutch Russian Ukrainian Arabic Roma Romany Gypsy Traveller Travellers Black White Mixed Christian Muslim Jewish Hindu Sikh Buddhist Catholic Protestant Methodist Quaker God Bible Quran "
        + "England Britain UK Wales Scotland Ireland Europe Eastern Western Northern Southern North South East West Midlands London Poland Romania Bulgaria Lithuania Latvia Slovakia Hungary Albania Turkey Iran Iraq Syria Afghanistan Pakistan India Bangladesh China Vietnam Philippines Nigeria Ghana Somalia Eritrea Sudan Jamaica Africa Asia America France Germany Spain Portugal Italy Holland Russia Ukraine Kingdom United States New Zealand Australia Canada Scandinavia Sweden Norway Denmark Finland Netherlands Belgium Switzerland Austria Greece Cyprus Israel Japan Brazil University College Facebook Skype Zoom";

    // Counties and large cities: too many families live there for the name to tell one.
    private const string Areas =
        "Bedfordshire Berkshire Birmingham Blackpool Bolton Bradford Brighton Bristol Buckinghamshire Cambridge Cambridgeshire Cardiff Cheshire Cleveland Cornwall Coventry Croydon Cumbria Derby Derbyshire Devon Doncaster Dorset Durham Edinburgh Essex "
        + "Glasgow Gloucestershire Hampshire Herefordshire Hertfordshire Hull Kent Lancashire Leeds Leicester Leicestershire Lincolnshire Liverpool Luton Manchester Merseyside Middlesbrough Newcastle Norfolk Northamptonshire Northumberland Norwich Nottingham Nottinghamshire "
        + "Oxford Oxfordshire Plymouth Portsmouth Rotherham Rutland Sheffield Shropshire Somerset Southampton Staffordshire Stockport Stoke Suffolk Sunderland Surrey Sussex Swansea Wakefield Warwickshire Wiltshire Wolverhampton Worcestershire Yorkshire Belfast Matters Linked Harm Hidden Poverty Plan Pathfinders Law";

    private static readonly HashSet<string> Words = new(Services.Split(' ').Concat(Peoples.Split(' ')).Concat(Areas.Split(' ')), StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => WordsBySpan.Contains(word);

    /// <summary>Whether a word is one of them.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
