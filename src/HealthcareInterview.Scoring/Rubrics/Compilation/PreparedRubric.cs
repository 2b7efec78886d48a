using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Lexicon;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Patterns;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using HealthcareInterview.Scoring.Patterns.Syntax;
using HealthcareInterview.Scoring.Rubrics.Loading;

namespace HealthcareInterview.Scoring.Rubrics.Compilation;

/// <summary>
/// A rubric whose patterns are read but not compiled: first every rubric of a scorer tells the builder its words, then each is
/// compiled over the one vocabulary. Immutable.
/// </summary>
internal sealed class PreparedRubric
{
    private readonly Rubric _rubric;
    private readonly RubricPatternTable _table;
    private readonly PatternNode[] _patterns;
    private readonly LexiconTable _lexicons;

    private PreparedRubric(Rubric rubric, RubricPatternTable table, PatternNode[] patterns, LexiconTable lexicons)
    {
        _rubric = rubric;
        _table = table;
        _patterns = patterns;
        _lexicons = lexicons;
    }

    /// <summary>Reads the patterns of a rubric.</summary>
    /// <exception cref="RubricException">A pattern or lexicon can't be read; never so for a rubric from <see cref="RubricReader"/>.</exception>
    public static PreparedRubric Of(Rubric rubric)
    {
        LexiconTable lexicons = RubricLexicons.Table(SharedParts.Shipped.Lexicons, rubric.Lexicons);
        RubricPatternTable table = RubricPatternTable.Of(rubric);
        var problems = new List<Diagnostic>(lexicons.Diagnostics);
        var nodes = new List<PatternNode>(table.Patterns.Count);
        foreach (RubricPattern pattern in table.Patterns)
        {
            ParseResult<PatternNode> result = Pattern.Parse(RubricLexicons.Source(pattern), lexicons.Contains);
            problems.AddRange(result.Diagnostics);
            if (result.Value is not null)
            {
                nodes.Add(result.Value);
            }
        }

        return problems.Count == 0 ? new PreparedRubric(rubric, table, [.. nodes], lexicons) : throw new RubricException(problems);
    }

    public void CollectWords(VocabularyBuilder builder)
    {
        PatternProgram.CollectWords(_patterns, _lexicons, builder);
        foreach (string word in _rubric.Particulars.SelectMany(static particular => particular.Words))
        {
            builder.AddForm(word);
        }
    }

    /// <param name="vocabulary">A vocabulary that has been told of this rubric's words.</param>
    public CompiledRubric Compile(Vocabulary vocabulary) =>
        new(_rubric, _table, PatternProgram.Compile(_patterns, _lexicons, vocabulary, _table.NeedsHead));
}
