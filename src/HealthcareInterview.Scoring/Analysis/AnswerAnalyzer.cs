using HealthcareInterview.Scoring.Analysis.Classes;
using HealthcareInterview.Scoring.Analysis.Clauses;
using HealthcareInterview.Scoring.Analysis.Context;
using HealthcareInterview.Scoring.Analysis.Lexicon;
using HealthcareInterview.Scoring.Analysis.Sentences;
using HealthcareInterview.Scoring.Analysis.Tokens;

namespace HealthcareInterview.Scoring.Analysis;

/// <summary>
/// From a text to an <see cref="AnalyzedAnswer"/>. Holds buffers that are used again: one a thread, and what it hands over
/// is good until its next call. The time is linear in the text on any input.
/// </summary>
internal sealed class AnswerAnalyzer
{
    private readonly TokenList tokens = new();
    private readonly List<Sentence> sentences = [];
    private readonly List<Clause> clauses = [];
    private ulong[] cues = new ulong[256];
    private int[] visible = new int[256];
    private Sentence[] sentenceBuffer = [];

    /// <summary>Analyses with buffers of its own; for callers that keep the result.</summary>
    public static AnalyzedAnswer Analyze(string text, Vocabulary vocabulary) => new AnswerAnalyzer().Read(text, vocabulary);

    /// <summary>Analyses a text; the result is overwritten by the next call.</summary>
    public AnalyzedAnswer Read(string text, Vocabulary vocabulary)
    {
        var straight = StraightText.Of(text, out var places);
        Tokenizer.Tokenize(straight, vocabulary, tokens);
        if (cues.Length < tokens.Count)
        {
            cues = new ulong[tokens.Buffer.Length];
            visible = new int[tokens.Buffer.Length];
        }

        var span = tokens.Buffer.AsSpan(0, tokens.Count);
        WordStream.ReadCues(span, cues);
        var words = new WordStream(straight, span, cues.AsSpan(0, tokens.Count));
        SentenceSplitter.Split(words, sentences);
        FillerMarker.Mark(words);
        ClassResolver.Resolve(words);
        DateMarker.Mark(words);
        ClauseSplitter.Split(words, sentences, clauses);
        ActorResolver.Resolve(words, clauses);
        PolarityResolver.Resolve(words, clauses);
        ModalityResolver.Resolve(words, clauses);
        VoiceResolver.Resolve(words, sentences, clauses);
        if (places is not null)
        {
            StraightText.Restore(span, places);
        }

        var visibleCount = 0;
        for (var i = 0; i < span.Length; i++)
        {
            if (!span[i].Filler)
            {
                visible[visibleCount++] = i;
            }
        }

        if (sentenceBuffer.Length < sentences.Count)
        {
            sentenceBuffer = new Sentence[sentences.Count * 2];
        }

        sentences.CopyTo(sentenceBuffer);
        return new AnalyzedAnswer(text, tokens.Buffer, tokens.Count, sentenceBuffer, sentences.Count, visible, visibleCount);
    }
}
