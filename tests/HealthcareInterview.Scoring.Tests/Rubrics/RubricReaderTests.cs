using System.Globalization;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Rubrics;

public sealed class RubricReaderTests
{
    [Fact]
    public void Read_CompleteRubric_HasEverythingInPlace()
    {
        RubricResult result = RubricReader.Read(RubricFixtures.Text("systems-fix.yaml"), "systems-fix.yaml");

        Assert.Empty(result.Diagnostics);
        Rubric rubric = result.OrThrow();
        Assert.Equal("mistakes-accountability", rubric.Id);
        Assert.Equal("1.0.0", rubric.Version);
        Assert.Equal(2, rubric.Prompts.Count);
        Assert.Equal(["clear-account", "systems-fix"], rubric.Elements.Select(e => e.Id));
        Assert.Equal(["change_verb", "process_thing"], rubric.Lexicons.Select(l => l.Name));
        Assert.Equal(["deflection", "phi-disclosure", "off-topic"], rubric.RedFlags.Select(f => f.Id));
        Assert.Equal(new MarkBoundaries(15, 35, 55, 75), rubric.Policy.Marks(ExperienceLevel.Entry));
        Assert.Equal(MarkBoundaries.Standard, rubric.Policy.Marks(ExperienceLevel.Mid));
    }

    [Fact]
    public void Read_Rule_HasConditionsOfItselfOfTheRubricAndTheStandard()
    {
        Rubric rubric = RubricReader.ReadFile(RubricFixtures.Path("systems-fix.yaml")).OrThrow();
        RubricElement element = rubric.FindElement("systems-fix")!;

        RubricRule changed = element.Rules[0];
        Assert.Equal("systems-fix/changed-shared-process", changed.QualifiedId);
        Assert.Equal(RuleConditions.Standard, changed.Conditions);
        Assert.Equal(new NearCondition("clear-account/event", 3), changed.Near);
        Assert.Equal(["~add ...2 to the list"], changed.Unless.Select(p => p.Text));
        Assert.Equal("act=$change_verb (a|an|the|our)? ...2 what=$process_thing", changed.Any[0].Text);
        Assert.Equal((49, 13), (changed.Any[0].Line, changed.Any[0].Column));

        RubricRule idea = element.Rules[1];
        Assert.True(idea.AtMostPartial);
        Assert.Equal(LevelSet.Entry | LevelSet.Mid, idea.Levels);
        Assert.Equal(ModalitySet.Hypothetical, idea.Conditions.Modality);
        Assert.Equal(ModalitySet.Actual | ModalitySet.Habitual, rubric.RedFlags[0].Rules[0].Conditions.Modality);
    }

    [Fact]
    public void Read_Particulars_AreSharedThenOwnThenTheElements()
    {
        Rubric rubric = RubricReader.ReadFile(RubricFixtures.Path("systems-fix.yaml")).OrThrow();

        Assert.Equal("bedside", rubric.Particulars[^1].Id);
        Assert.Equal(0.5m, rubric.Particulars.Single(p => p.Id == "number").Weight);
        Assert.NotEmpty(rubric.Particulars.Single(p => p.Id == "number").ClassMasks);
        RubricElement element = rubric.FindElement("systems-fix")!;
        Assert.Equal(rubric.Particulars.Select(p => p.Id), element.Particulars.Select(p => p.Id));
        Assert.Equal(0.1m, element.Particulars.Single(p => p.Id == "number").Weight);
        Assert.Equal(0m, element.Particulars.Single(p => p.Id == "role").Weight);
        Assert.Equal(0.5m, rubric.FindElement("clear-account")!.Particulars.Single(p => p.Id == "number").Weight);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Read_AnyLineEnding_HasTheSameHashAndPositionsThatHitTheNumbers(string ending)
    {
        string text = RubricFixtures.Text("systems-fix.yaml").ReplaceLineEndings("\n");
        RubricSource source = RubricReader.Read('\uFEFF' + text.ReplaceLineEndings(ending)).OrThrow().Source;

        Assert.Equal(RubricReader.Read(text).OrThrow().Sha256, source.Sha256);
        string At(string path) => source.Text.Substring(source.Positions[path].Offset, source.Positions[path].Length);
        Assert.Equal("45", At("elements[systems-fix].weight.mid"));
        Assert.Equal("2.0", At("elements[clear-account].thresholds.strong"));
        Assert.Equal("-10", At("red_flags[deflection].points"));
        Assert.Equal("0.6", At("credit.partial[1]"));
        Assert.Equal("65", At("marks.senior[2]"));
        Assert.Equal("0.1", At("elements[systems-fix].particulars.number"));
    }

    [Fact]
    public void ReadFile_MissingFile_IsADiagnosticAndOrThrowNamesIt()
    {
        RubricResult result = RubricReader.ReadFile("no-such-rubric.yaml");

        Assert.Equal(DiagnosticCodes.Unreadable, Assert.Single(result.Diagnostics).Code);
        RubricException exception = Assert.Throws<RubricException>(result.OrThrow);
        Assert.Contains("no-such-rubric.yaml:0:0: HIS112", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnderAnotherCulture_SaysTheSame()
    {
        string text = RubricFixtures.Text("ten-faults.yaml");
        string[] expected = [.. RubricReader.Read(text).Diagnostics.Select(d => d.ToString())];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            comma.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = comma;
            Assert.Equal(expected, RubricReader.Read(text).Diagnostics.Select(d => d.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Get_UnknownBuiltIn_ListsTheKnown()
    {
        Assert.Null(BuiltInRubrics.Find("no-such-question"));
        Assert.Throws<ArgumentException>(() => BuiltInRubrics.Get("no-such-question"));
    }

    [Fact]
    public void Read_EveryBuiltIn_IsValidUnderFullValidation()
    {
        foreach (string id in BuiltInRubrics.Ids)
        {
            RubricResult result = RubricReader.Read(BuiltInRubrics.Text(id)!, id);
            Assert.True(result.IsValid, string.Join('\n', result.Diagnostics));
            Assert.Equal(id, BuiltInRubrics.Get(id).Id);
        }
    }
}
