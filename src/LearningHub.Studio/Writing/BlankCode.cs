namespace LearningHub.Studio.Writing;

/// <summary>Encodes blank space and lines of hyphens for hidden fields of a form. Browsers would change them otherwise.</summary>
internal static class BlankCode
{
    /// <summary>Writes it.</summary>
    public static string Encode(string blank) =>
        blank.Replace(' ', 's').Replace('\t', 't').Replace('\n', 'n');

    /// <summary>Decodes it. Anything else is left out.</summary>
    public static string Decode(string code) =>
        new([.. code.Where(letter => letter is 's' or 't' or 'n' or '-').Select(letter => letter switch
        {
            's' => ' ',
            't' => '\t',
            'n' => '\n',
            _ => letter,
        })]);
}
