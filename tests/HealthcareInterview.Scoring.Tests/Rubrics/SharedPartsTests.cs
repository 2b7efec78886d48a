using FluentValidation.Results;
using HealthcareInterview.Scoring.Patterns;
using HealthcareInterview.Scoring.Patterns.Lexicons;
using HealthcareInterview.Scoring.Patterns.Syntax;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Rubrics.Compilation;
using HealthcareInterview.Scoring.Rubrics.Documents;
using HealthcareInterview.Scoring.Rubrics.Loading;
using HealthcareInterview.Scoring.Rubrics.Validation;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Rubrics;

public sealed class SharedPartsTests
{
    [Fact]
    public void Shipped_RedFlags_AreTheTwoCommonOnesAndValid()
    {
        var validator = new RedFlagDocumentValidator(new RuleDocumentValidator());

        Assert.Equal(["phi-disclosure", "off-topic"], SharedParts.Shipped.Names.RedFlags);
        foreach (RedFlagDocument flag in SharedParts.Shipped.RedFlags)
        {
            ValidationResult result = validator.Validate(flag);
            Assert.True(result.IsValid, result.ToString());
        }
    }

    [Fact]
    public void Shipped_Particulars_HaveBoundsAndSomethingToFind()
    {
        foreach (Particular particular in SharedParts.Shipped.Particulars)
        {
            Assert.True(Names.IsKebab(particular.Id), particular.Id);
            Assert.InRange(particular.Weight, 0m, Bounds.ParticularWeight);
            Assert.True(particular.ClassMasks.Count + particular.Words.Count + particular.Any.Count > 0, particular.Id);
            Assert.All(particular.Classes, text => Assert.All(text.Split(' '), name => Assert.True(ClassTable.TryFind(name, out _), name)));
        }
    }

    [Fact]
    public void Shipped_Patterns_CanBeRead()
    {
        LexiconTable lexicons = RubricLexicons.Table(SharedParts.Shipped.Lexicons, []);
        Assert.Empty(lexicons.Diagnostics);
        IEnumerable<RubricPattern> patterns = SharedParts.Shipped.Particulars.SelectMany(p => p.Any);
        IEnumerable<RuleDocument> rules = SharedParts.Shipped.RedFlags.SelectMany(f => f.Rules);
        foreach (string text in patterns.Select(p => p.Text).Concat(rules.SelectMany(r => r.Any.Concat(r.Unless)).Select(t => t.Value)))
        {
            Assert.Empty(Pattern.Parse(new PatternSource(text), lexicons.Contains).Diagnostics);
        }
    }

    [Fact]
    public void Shipped_Lexicons_HaveNamesInSnakeCaseAndNoEntryTwice()
    {
        foreach (RubricLexicon lexicon in SharedParts.Shipped.Lexicons)
        {
            Assert.True(Names.IsSnake(lexicon.Name), lexicon.Name);
            Assert.Equal(lexicon.Words.Count, lexicon.Words.Select(w => w.Text).Distinct(StringComparer.Ordinal).Count());
        }
    }
}
