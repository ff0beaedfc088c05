using System.Diagnostics;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Tools;

/// <summary>Opens a Word form in LibreOffice, writes answers where the prompts stand, and saves it as Word or in its own format.</summary>
internal static class LibreOfficeForm
{
    /// <summary>The filled file: case, agency, "Partly" to the first question, and two lines in the first box for evidence.</summary>
    public static async Task<byte[]> FillInAsync(string folder, string form, string ending, string letter, string agency)
    {
        var profile = Path.Combine(folder, "office");
        var target = Path.Combine(folder, $"filled{ending}");
        // The first start makes a profile; later ones find the macro in it.
        await RunAsync(profile, "--terminate_after_init");
        var library = Path.Combine(profile, "user", "basic", "Standard");
        await File.WriteAllTextAsync(Path.Combine(library, "script.xlb"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false">
             <library:element library:name="Fill"/>
            </library:library>
            """);
        var filter = ending == ".odt" ? "writer8" : "MS Word 2007 XML";
        await File.WriteAllTextAsync(Path.Combine(library, "Fill.xba"), $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Fill" script:language="StarBasic">
            Sub Main
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = &quot;Hidden&quot; : hidden(0).Value = True
              document = StarDesktop.loadComponentFromURL(&quot;{new Uri(form).AbsoluteUri}&quot;, &quot;_blank&quot;, 0, hidden())
              tables = document.getTextTables()
              tables.getByIndex(0).getCellByName(&quot;B2&quot;).setString(&quot;{letter}&quot;)
              tables.getByIndex(0).getCellByName(&quot;B3&quot;).setString(&quot;{agency}&quot;)
              tables.getByIndex(1).getCellByName(&quot;B2&quot;).setString(&quot;Partly&quot;)
              rows = tables.getByIndex(2)
              For row = 2 To rows.getRows().getCount()
                label = rows.getCellByName(&quot;A&quot; &amp; row).getString()
                If InStr(label, &quot;a. &quot;) &gt; 0 And InStr(label, &quot;a. &quot;) &lt; 4 Then
                  rows.getCellByName(&quot;B&quot; &amp; row).setString(&quot;two lines&quot; &amp; Chr(13) &amp; &quot;and more&quot;)
                  Exit For
                End If
              Next
              Dim word(0) As New com.sun.star.beans.PropertyValue
              word(0).Name = &quot;FilterName&quot; : word(0).Value = &quot;{filter}&quot;
              document.storeToURL(&quot;{new Uri(target).AbsoluteUri}&quot;, word())
              document.close(True)
            End Sub
            </script:module>
            """);
        var run = await RunAsync(profile, "macro:///Standard.Fill.Main");
        Assert.True(File.Exists(target), run.Out + run.Err);
        return await File.ReadAllBytesAsync(target);
    }

    private static Task<(int Code, string Out, string Err)> RunAsync(string profile, string what) => HubProcess.RunAsync(
        new ProcessStartInfo(
            "soffice", ["--headless", "--norestore", "--nologo", $"-env:UserInstallation={new Uri(profile).AbsoluteUri}", what])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
}
