using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Lexicon;
using HealthcareInterview.Scoring.Patterns;

namespace HealthcareInterview.Scoring.Rubrics.Compilation;

/// <summary>
/// A rubric and the program of all its patterns; <see cref="Table"/> leads from a match's pattern index to the rules and
/// particulars that it is for. Immutable, thread-safe.
/// </summary>
internal sealed class CompiledRubric(Rubric rubric, RubricPatternTable table, PatternProgram program)
{
    public Rubric Rubric { get; } = rubric;

    public RubricPatternTable Table { get; } = table;

    public PatternProgram Program { get; } = program;

    /// <summary>The vocabulary that answers to this rubric are analysed with.</summary>
    public Vocabulary Vocabulary => Program.Vocabulary;

    /// <summary>Compiles one rubric over a vocabulary of its own.</summary>
    public static CompiledRubric Compile(Rubric rubric) => CompileAll([rubric])[0];

    /// <summary>Compiles rubrics over one common vocabulary.</summary>
    public static IReadOnlyList<CompiledRubric> CompileAll(IReadOnlyList<Rubric> rubrics)
    {
        PreparedRubric[] prepared = [.. rubrics.Select(PreparedRubric.Of)];
        var builder = new VocabularyBuilder();
        foreach (PreparedRubric rubric in prepared)
        {
            rubric.CollectWords(builder);
        }

        Vocabulary vocabulary = builder.Build();
        return [.. prepared.Select(rubric => rubric.Compile(vocabulary))];
    }
}
