namespace HealthcareInterview.Scoring.Analysis;

/// <summary>
/// What the analysis hands over: the text, its tokens, sentences, and the tokens that patterns may see.
/// The seam behind which another analyser (Catalyst, say) could stand. Read-only once handed over.
/// </summary>
internal sealed class AnalyzedAnswer
{
    public AnalyzedAnswer(string text, Token[] tokens, int count, Sentence[] sentences, int sentenceCount, int[] visible, int visibleCount)
    {
        Text = text;
        TokenBuffer = tokens;
        Count = count;
        SentenceBuffer = sentences;
        SentenceCount = sentenceCount;
        VisibleBuffer = visible;
        VisibleCount = visibleCount;
    }

    public string Text { get; }

    public int Count { get; }

    public int SentenceCount { get; }

    public int VisibleCount { get; }

    /// <summary>All tokens, in order; they cover every character that is not white space.</summary>
    public ReadOnlySpan<Token> Tokens => TokenBuffer.AsSpan(0, Count);

    public ReadOnlySpan<Sentence> Sentences => SentenceBuffer.AsSpan(0, SentenceCount);

    /// <summary>Indices of the tokens that patterns see: all but fillers.</summary>
    public ReadOnlySpan<int> Visible => VisibleBuffer.AsSpan(0, VisibleCount);

    internal Token[] TokenBuffer { get; }

    internal Sentence[] SentenceBuffer { get; }

    internal int[] VisibleBuffer { get; }
}
