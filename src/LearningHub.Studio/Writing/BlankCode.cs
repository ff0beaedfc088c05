namespace LearningHub.Studio.Writing;

/// <summary>Blank space and lines of hyphens as they stand in hidden fields of a form, where browsers would change them.</summary>
internal static class BlankCode
{
    /// <summary>Writes it.</summary>
    public static string Encode(string blank) =>
        blank.Replace(' ', 's').Replace('\t', 't').Replace('\n', 'n');

    /// <summary>Reads it; what nobody could have written is left out.</summary>
    public static string Decode(string code) =>
        new([.. code.Where(letter => letter is 's' or 't' or 'n' or '-').Select(letter => letter switch
        {
            's' => ' ',
            't' => '\t',
            'n' => '\n',
            _ => letter,
        })]);
}
