using LearningHub.Content.Diagnostics;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety;

/// <summary>
/// Pages in other languages. All are made up. A translation must not drown in warnings about capitals and words that English lacks, and
/// what needs no understanding is found as in English.
/// </summary>
public sealed class OtherLanguageTests
{
    public static TheoryData<string, string> Translations => new()
    {
        {
            "pl",
            "Rada ds. Ochrony Dzieci prosi rodziców o pomoc. Kiedy matka pije, dziecko często milczy. Porozmawiaj z Pracownikiem "
            + "Socjalnym lub z Lekarzem Rodzinnym. Infolinia Childline: 0800 1111. Więcej informacji znajdziesz w Bibliotece. "
            + "Facebook: obserwuj nas. Mieszkańcy Cheshire East mogą zadzwonić w każdej chwili."
        },
        {
            "cy",
            "Mae Bwrdd Diogelu Plant yn gofyn i rieni am help. Pan fydd mam yn yfed, mae'r plentyn yn aml yn dawel. Siaradwch â'r "
            + "Gweithiwr Cymdeithasol neu â'r Meddyg Teulu. Beth sy'n digwydd nesaf? Gallwch ffonio Childline ar 0800 1111."
        },
        {
            "ro",
            "Comitetul pentru Protecția Copilului le cere părinților ajutor. Când mama bea, copilul tace. Vorbiți cu Asistentul "
            + "Social sau cu Medicul de Familie. Una dintre întrebări este despre școală. Sunați la Childline: 0800 1111."
        },
        {
            "so",
            "Guddiga Badbaadada Carruurta ayaa waalidiinta weydiisanaya caawimaad. Marka hooyadu cabto, ilmuhu wuu aamusaa. La hadal "
            + "Shaqaalaha Bulshada ama Dhakhtarka Qoyska. Wac Childline 0800 1111."
        },
        { "ur", "بچوں کے تحفظ کا بورڈ والدین سے مدد مانگتا ہے۔ جب ماں شراب پیتی ہے تو بچہ چپ رہتا ہے۔ چائلڈ لائن کو فون کریں۔" },
    };

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_that_tells_of_nobody_has_no_warning(string language, string text) =>
        Assert.Empty(Found(language, text));

    [Theory]
    [InlineData("pl", "Numer NHS dziecka to 943 476 5919.", "LH401")]
    [InlineData("cy", "Rhif Yswiriant Gwladol y tad yw AB 12 34 56 C.", "LH402")]
    [InlineData("ro", "Familia s-a mutat la CW98 7QT.", "LH403")]
    [InlineData("so", "Qoysku wuxuu ku nool yahay 14 Meadow Lane.", "LH404")]
    [InlineData("ur", "والد کا فون نمبر 07700 900461 ہے۔", "LH405")]
    [InlineData("ur", "والد کا فون نمبر ۰۷۷۰۰ ۹۰۰۴۶۱ ہے۔", "LH405")]
    [InlineData("bn", "বাবার ফোন নম্বর ০৭৭০০ ৯০০৪৬১।", "LH405")]
    [InlineData("pl", "Pisz do matki: jadwiga.k84@poczta.test.", "LH406")]
    [InlineData("pl", "Chłopiec urodził się 12 marca 2014 r.", "LH407")]
    [InlineData("cy", "Ganwyd y ferch ar 3 Mehefin 2016.", "LH407")]
    [InlineData("ro", "Data nașterii: 09.07.2019.", "LH407")]
    [InlineData("pl", "Sprawa LCS-2209471 została zamknięta.", "LH408")]
    [InlineData("so", "Feylka 06CC/41877/22 lama furin.", "LH408")]
    [InlineData("pl", "Policja przyjechała 9 kwietnia 2021 w nocy.", "LH409")]
    [InlineData("cy", "Daeth yr heddlu ar 12fed o Fawrth 2020.", "LH409")]
    [InlineData("ur", "پولیس 9 اپریل 2021 کو آئی۔", "LH409")]
    [InlineData("pl", "Szkoła napisała, że Kasia Nowak nie przyszła, a Anna płakała.", "LH411")]
    [InlineData("ro", "Vecina, Dr Popescu, a sunat la poliție.", "LH411")]
    [InlineData("cy", "Nid oedd Dylan yn yr ysgol.", "LH411")]
    [InlineData("pl", "Dziecko chodzi do St Oswin's Primary.", "LH412")]
    [InlineData("pl", "Samochód KX19 ZPV stał przed domem.", "LH421")]
    [InlineData("ro", "Pe Snapchat era babyg_leah.", "LH422")]
    public void What_needs_no_understanding_is_found_as_in_English(string language, string text, string code) =>
        Assert.Contains(code, Found(language, text));

    [Fact]
    public void A_place_of_the_board_is_found_in_any_language() =>
        Assert.Contains(
            SmallHub.Diagnostics(
                ("briefings/a.md", SmallHub.Resource("Rodzina mieszka w Little Snoring.", "lang: pl\n")),
                ("safety.yml", "places: [Little Snoring]")),
            diagnostic => diagnostic.Code == DiagnosticCodes.CasePlace);

    private static List<string> Found(string language, string text) =>
        [.. SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource(text, $"lang: {language}\n")))
            .Select(diagnostic => diagnostic.Code.Id).Where(code => code.StartsWith("LH4", StringComparison.Ordinal))];
}
