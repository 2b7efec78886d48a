using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Rubrics;

/// <summary>Each row changes one line of a valid rubric and names the code and the place of what is then wrong.</summary>
public sealed class RubricFaultTests
{
    public static TheoryData<string, string, string> Faults => new()
    {
        // what stands there, what is put in its stead, code (the place is that of the character '^' in the replacement)
        { "version: 1.0.0", "version: ^1.0", DiagnosticCodes.AmbiguousScalar },
        { "version: 1.0.0", "version: ^1.0.0.0", DiagnosticCodes.BadVersion },
        { "id: mistakes-accountability", "id: ^Mistakes", DiagnosticCodes.BadId },
        { "title: Mistakes and accountability", "^titel: x\ntitle: y", DiagnosticCodes.UnknownKey },
        { "title: Mistakes and accountability", "title: ^[x]", DiagnosticCodes.WrongType },
        { "title: Mistakes and accountability", "title: ^yes", DiagnosticCodes.AmbiguousScalar },
        { "title: Mistakes and accountability", "^title:", DiagnosticCodes.EmptyValue },
        { "title: Mistakes and accountability", "title: a\n^title: b", DiagnosticCodes.DuplicateKey },
        { "title: Mistakes and accountability", "title: ^&a b", DiagnosticCodes.YamlAlias },
        { "title: Mistakes and accountability", "title: ^*a", DiagnosticCodes.YamlAlias },
        { "title: Mistakes and accountability", "title: ^!!str b", DiagnosticCodes.YamlTag },
        { "title: Mistakes and accountability", "title: ^@home", DiagnosticCodes.AmbiguousScalar },
        { "title: Mistakes and accountability", "title: ^a #4", DiagnosticCodes.AmbiguousScalar },
        { "modality: [actual, habitual]}", "modality: [^actaul, habitual]}", DiagnosticCodes.UnknownValue },
        { "partial: [0.4, 0.6], strong", "partial: [0.6, ^0.4], strong", DiagnosticCodes.BadCredit },
        { "full_at: 1.5", "full_at: ^1", DiagnosticCodes.OutOfBounds },
        { "entry: [15, 35, 55, 75]", "entry: [15, 35, ^35, 75]", DiagnosticCodes.BadMarks },
        { "entry: [15, 35, 55, 75]", "entry: ^[15, 35, 55]", DiagnosticCodes.WrongType },
        { "  number: 0.5", "  ^numbr: 0.5", DiagnosticCodes.UnknownReference },
        { "  number: 0.5", "  number: {words: [asked, ^sat down]}", DiagnosticCodes.WrongType },
        { "  number: 0.5", "  number: ^6", DiagnosticCodes.OutOfBounds },
        { "  change_verb:   [", "  ^ChangeVerb: [", DiagnosticCodes.BadId },
        { "weight: {entry: 40, mid: 45, senior: 50}", "weight: {entry: 40, mid: 45}", DiagnosticCodes.MissingKey },
        { "weight: {entry: 40, mid: 45, senior: 50}", "weight: {entry: ^-1, mid: 45, senior: 50}", DiagnosticCodes.OutOfBounds },
        { "weight: {entry: 40, mid: 45, senior: 50}", "weight: {entry: ^'40', mid: 45, senior: 50}", DiagnosticCodes.WrongType },
        { "thresholds: {partial: 1.0, strong: 2.0}", "thresholds: {partial: ^0, strong: 2.0}", DiagnosticCodes.BadThresholds },
        { "title: Deflection", "title: Deflection\n    shared_rules: {^contemt: 1}", DiagnosticCodes.UnknownReference },
        { "title: Deflection", "title: Deflection\n    shared_rules: {contempt: ^6}", DiagnosticCodes.OutOfBounds },
        { "title: Mistakes and accountability", "title: x\ntuning: {rule_weight: [^2, 1]}", DiagnosticCodes.OutOfBounds },
        { "title: Mistakes and accountability", "title: x\ntuning: {rule_weight: ^[1]}", DiagnosticCodes.WrongType },
        { "title: Mistakes and accountability", "title: x\ntuning: {^rules: [1, 2]}", DiagnosticCodes.UnknownKey },
        { "title: Mistakes and accountability", "title: x\nconcreteness: {of_points: ^2}", DiagnosticCodes.OutOfBounds },
        { "decisive: true", "decisive: ^yes", DiagnosticCodes.WrongType },
        { "within: 3 sentences", "within: ^3 words", DiagnosticCodes.WrongType },
        { "within: 3 sentences", "within: ^11 sentences", DiagnosticCodes.OutOfBounds },
        { "rule: clear-account/event", "rule: ^clear-account/evnt", DiagnosticCodes.UnknownReference },
        { "rule: clear-account/event", "rule: ^changed-shared-process", DiagnosticCodes.NearCycle },
        { "        at_most: partial", "        at_most: ^weak", DiagnosticCodes.UnknownValue },
        { "        at_most: partial", "        count: ^6", DiagnosticCodes.OutOfBounds },
        { "        at_most: partial", "        weight: ^0", DiagnosticCodes.OutOfBounds },
        { "      - id: idea", "      - id: ^changed-shared-process", DiagnosticCodes.DuplicateId },
        { "        any: [act=$change_verb ...3 $process_thing]", "        any: [a b, ^a  b]", DiagnosticCodes.NeverFires },
        { "        any: [act=$change_verb ...3 $process_thing]", "        any: ^{a: b}", DiagnosticCodes.WrongType },
        { "any: [act=$change_verb ...3 $process_thing]", "any: [act=^$changed_verb ...3 $process_thing]", DiagnosticCodes.UnknownLexicon },
        { "any: [act=$change_verb ...3 $process_thing]", "any: [\"act=$change_verb ...3 ^NUON\"]", DiagnosticCodes.UnknownClass },
        { "any: [(pump|bed|monitor)]", "any: [^NUM]", DiagnosticCodes.PatternTooGeneral },
        { "change_verb:   [~add,", "change_verb:   [^$unknown_list, ~add,", DiagnosticCodes.UnknownLexicon },
        { "change_verb:   [~add,", "change_verb:   [\"^@no_such_closure\", ~add,", DiagnosticCodes.UnknownClosure },
        { "change_verb:   [~add,", "change_verb:   [^$change_verb, ~add,", DiagnosticCodes.LexiconCycle },
        { "points: -10", "points: ^10", DiagnosticCodes.OutOfBounds },
        { "mark_at_most: 3", "mark_at_most: ^5", DiagnosticCodes.OutOfBounds },
        { "mark_at_most: 3", "mark_at_most: 3\n    long_from: ^0", DiagnosticCodes.OutOfBounds },
        { "mark_at_most: 3", "mark_at_most: ^2.5", DiagnosticCodes.WrongType },
        { "when_missing: [clear-account]", "when_missing: [^clear-acount]", DiagnosticCodes.UnknownReference },
        { "id: deflection", "id: ^systems-fix", DiagnosticCodes.DuplicateId },
        { "title: Deflection", "title: Deflection\n    ^colour: red", DiagnosticCodes.UnknownKey },
        { "        accept: [\"It was her fault.\"]\n", "", DiagnosticCodes.MissingExample },
        { "    rules:\n      - id: blames-somebody", "    rules: ^[]\n    colour:\n      - id: blames-somebody", DiagnosticCodes.EmptyValue },
        { "defaults: {", "shared_flags: [^phi]\ndefaults: {", DiagnosticCodes.UnknownReference },
        { "defaults: {", "best_of: [[^clear-account], [systems-fix]]\ndefaults: {", DiagnosticCodes.WeightSum },
        { "defaults: {", "^best_of: [[clear-account]]\ndefaults: {", DiagnosticCodes.BadBestOf },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_OneFault_IsReportedInItsPlace(string right, string wrong, string code)
    {
        string text = RubricFixtures.Text("systems-fix.yaml").ReplaceLineEndings("\n");
        Assert.Contains(right, text, StringComparison.Ordinal);
        int start = text.IndexOf(right, StringComparison.Ordinal);
        int mark = wrong.IndexOf('^', StringComparison.Ordinal);
        text = string.Concat(text.AsSpan(0, start), wrong.Replace("^", string.Empty, StringComparison.Ordinal), text.AsSpan(start + right.Length));

        RubricResult result = RubricReader.Read(text, "r.yaml");

        Assert.False(result.IsValid);
        Diagnostic found = Assert.Single(result.Diagnostics.GroupBy(d => d.Code), g => g.Key == code).First();
        if (mark >= 0)
        {
            int at = start + mark;
            int line = text.AsSpan(0, at).Count('\n') + 1;
            int column = at - text.LastIndexOf('\n', Math.Max(at - 1, 0));
            Assert.Equal((line, line == 1 ? at + 1 : column), (found.Line, found.Column));
        }
    }

    [Fact]
    public void Read_ManyFaultsInOneFile_AreAllReportedWithLineAndColumn()
    {
        RubricResult result = RubricReader.Read(RubricFixtures.Text("ten-faults.yaml"), "ten-faults.yaml");

        Assert.Equal(
            [
                "1:5 HIS301", "2:10 HIS105", "5:1 HIS106", "9:42 HIS107", "12:38 HIS305", "14:9 HIS307", "16:13 HIS102",
                "17:13 HIS105", "18:13 HIS105", "20:18 HIS111", "21:17 HIS306", "23:9 HIS302", "31:22 HIS309",
            ],
            result.Diagnostics.Select(d => $"{d.Line}:{d.Column} {d.Code}"));
        Assert.All(result.Diagnostics, d => Assert.Equal("ten-faults.yaml", d.File));
    }

    [Fact]
    public void Read_SeveralTextsThatYamlForbids_AreAllReported()
    {
        RubricResult result = RubricReader.Read("title: @a\nversion: `b\nid: %c\n", "r.yaml");

        Assert.Equal(["1:8", "2:10", "3:5"], result.Diagnostics.Where(d => d.Code == DiagnosticCodes.AmbiguousScalar).Select(d => $"{d.Line}:{d.Column}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n# nothing\n")]
    [InlineData("just a text")]
    [InlineData("- a\n- b")]
    [InlineData("a: [b")]
    [InlineData("a: b: c")]
    [InlineData("\tid: x")]
    [InlineData("id: \"x")]
    [InlineData("{[a]: b}")]
    [InlineData("--- \n...\n---\n")]
    public void Read_NoRubricAtAll_IsAtLeastOneDiagnostic(string text)
    {
        RubricResult result = RubricReader.Read(text);

        Assert.Null(result.Rubric);
        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics, d => Assert.True(d.Line > 0 && d.Column > 0, d.ToString()));
    }

    [Fact]
    public void Read_DeeplyNested_IsADiagnostic()
    {
        RubricResult result = RubricReader.Read("id: " + new string('[', 2000) + new string(']', 2000));

        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.TooLarge);
    }
}
