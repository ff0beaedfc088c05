namespace LearningHub.Search.Analysis;

/// <summary>
/// Takes the endings off English words: M. F. Porter, "An algorithm for suffix stripping", Program 14 (3), 1980, with the two changes
/// that its author made later in his own programs (<c>-bli</c> becomes <c>-ble</c>, <c>-logi</c> becomes <c>-log</c>), as Lucene has them.
/// </summary>
internal ref struct PorterStemmer
{
    private readonly Span<char> word;
    private int length;
    private int stem;

    private PorterStemmer(Span<char> word)
    {
        this.word = word;
        length = word.Length;
    }

    /// <summary>Stems a word in place.</summary>
    /// <param name="word">In lower case.</param>
    /// <returns>The new length; never more than the old.</returns>
    public static int Stem(Span<char> word)
    {
        if (word.Length <= 2) return word.Length;
        var stemmer = new PorterStemmer(word);
        stemmer.RemovePlural();
        stemmer.RemovePastAndParticiple();
        stemmer.TurnY();
        stemmer.ShortenDoubleSuffix();
        stemmer.RemoveAdjectiveSuffix();
        stemmer.RemoveLongSuffix();
        stemmer.Tidy();
        return stemmer.length;
    }

    // Step 1a: caresses, ponies, cats.
    private void RemovePlural()
    {
        if (word[length - 1] != 's') return;
        if (Ends("sses")) length -= 2;
        else if (Ends("ies")) SetEnd("i");
        else if (word[length - 2] != 's') length--;
    }

    // Step 1b: agreed, plastered, motoring.
    private void RemovePastAndParticiple()
    {
        if (Ends("eed"))
        {
            if (Measure() > 0) length--;
            return;
        }
        if (!(Ends("ed") || Ends("ing")) || !HasVowel()) return;
        length = stem;
        if (Ends("at")) SetEnd("ate");
        else if (Ends("bl")) SetEnd("ble");
        else if (Ends("iz")) SetEnd("ize");
        else if (IsDoubleConsonant(length - 1))
        {
            if (word[length - 1] is not ('l' or 's' or 'z')) length--;
        }
        else
        {
            stem = length;
            if (Measure() == 1 && IsShortSyllable(length - 1)) SetEnd("e");
        }
    }

    // Step 1c: happy.
    private void TurnY()
    {
        if (Ends("y") && HasVowel()) word[length - 1] = 'i';
    }

    // Step 2: -ization becomes -ize and so on.
    private void ShortenDoubleSuffix()
    {
        if (length < 3) return;
        switch (word[length - 2])
        {
            case 'a': _ = Replace("ational", "ate") || Replace("tional", "tion"); break;
            case 'c': _ = Replace("enci", "ence") || Replace("anci", "ance"); break;
            case 'e': Replace("izer", "ize"); break;
            case 'l': _ = Replace("bli", "ble") || Replace("alli", "al") || Replace("entli", "ent") || Replace("eli", "e") || Replace("ousli", "ous"); break;
            case 'o': _ = Replace("ization", "ize") || Replace("ation", "ate") || Replace("ator", "ate"); break;
            case 's': _ = Replace("alism", "al") || Replace("iveness", "ive") || Replace("fulness", "ful") || Replace("ousness", "ous"); break;
            case 't': _ = Replace("aliti", "al") || Replace("iviti", "ive") || Replace("biliti", "ble"); break;
            case 'g': Replace("logi", "log"); break;
        }
    }

    // Step 3: -icate, -full, -ness.
    private void RemoveAdjectiveSuffix()
    {
        switch (word[length - 1])
        {
            case 'e': _ = Replace("icate", "ic") || Replace("ative", "") || Replace("alize", "al"); break;
            case 'i': Replace("iciti", "ic"); break;
            case 'l': _ = Replace("ical", "ic") || Replace("ful", ""); break;
            case 's': Replace("ness", ""); break;
        }
    }

    // Step 4: -ant, -ence and the like after two consonant sequences.
    private void RemoveLongSuffix()
    {
        if (length < 2) return;
        var found = word[length - 2] switch
        {
            'a' => Ends("al"),
            'c' => Ends("ance") || Ends("ence"),
            'e' => Ends("er"),
            'i' => Ends("ic"),
            'l' => Ends("able") || Ends("ible"),
            'n' => Ends("ant") || Ends("ement") || Ends("ment") || Ends("ent"),
            'o' => (Ends("ion") && stem > 0 && word[stem - 1] is 's' or 't') || Ends("ou"),
            's' => Ends("ism"),
            't' => Ends("ate") || Ends("iti"),
            'u' => Ends("ous"),
            'v' => Ends("ive"),
            'z' => Ends("ize"),
            _ => false,
        };
        if (found && Measure() > 1) length = stem;
    }

    // Step 5: a last -e, and -ll.
    private void Tidy()
    {
        stem = length;
        if (word[length - 1] == 'e')
        {
            stem = length - 1;
            var before = Measure();
            if (before > 1 || (before == 1 && !IsShortSyllable(length - 2))) length--;
        }
        stem = length;
        if (length > 0 && word[length - 1] == 'l' && IsDoubleConsonant(length - 1) && Measure() > 1) length--;
    }

    private readonly bool IsConsonant(int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(at - 1),
        _ => true,
    };

    // The number of times that vowels are followed by consonants in word[0..stem].
    private readonly int Measure()
    {
        var at = 0;
        while (at < stem && IsConsonant(at)) at++;
        for (var count = 0; ; count++)
        {
            while (at < stem && !IsConsonant(at)) at++;
            if (at >= stem) return count;
            while (at < stem && IsConsonant(at)) at++;
            if (at >= stem) return count + 1;
        }
    }

    private readonly bool HasVowel()
    {
        for (var at = 0; at < stem; at++)
        {
            if (!IsConsonant(at)) return true;
        }
        return false;
    }

    private readonly bool IsDoubleConsonant(int at) => at >= 1 && word[at] == word[at - 1] && IsConsonant(at);

    // Consonant, vowel, consonant, the last not w, x or y: hop, but not snow or box.
    private readonly bool IsShortSyllable(int at) =>
        at >= 2 && IsConsonant(at) && !IsConsonant(at - 1) && IsConsonant(at - 2) && word[at] is not ('w' or 'x' or 'y');

    private bool Ends(string suffix)
    {
        if (!word[..length].EndsWith(suffix)) return false;
        stem = length - suffix.Length;
        return true;
    }

    private void SetEnd(string ending)
    {
        ending.CopyTo(word[stem..]);
        length = stem + ending.Length;
    }

    private bool Replace(string suffix, string ending)
    {
        if (!Ends(suffix)) return false;
        if (Measure() > 0) SetEnd(ending);
        return true;
    }
}
