namespace HealthcareInterview.Scoring.Analysis.Tokens;

/// <summary>What an unknown word can be, from its ending.</summary>
internal static class WordShape
{
    /// <param name="form">Normalised form.</param>
    public static WordClass Guess(ReadOnlySpan<char> form)
    {
        if (form.Length > 4)
        {
            if (form.EndsWith("ing"))
            {
                return WordClass.Verb | WordClass.Ing | WordClass.Noun;
            }

            if (form.EndsWith("ed"))
            {
                return WordClass.Verb | WordClass.Past | WordClass.Part | WordClass.Adj;
            }

            if (form.EndsWith("ly"))
            {
                return WordClass.Adv;
            }

            if (form.EndsWith("ize") || form.EndsWith("ise") || form.EndsWith("ify"))
            {
                return WordClass.Verb;
            }

            if (form.EndsWith("ous") || form.EndsWith("ful") || form.EndsWith("able") || form.EndsWith("ible") || form.EndsWith("ive") || form.EndsWith("less"))
            {
                return WordClass.Adj;
            }
        }

        return WordClass.Noun;
    }
}
