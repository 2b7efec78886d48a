namespace HealthcareInterview.Scoring.Analysis.Lexicon;

/// <summary>A form that the shipped lexicon lacks and a pattern names.</summary>
internal sealed record AddedForm(string Text, int[] Lemmas, WordClass Classes);
