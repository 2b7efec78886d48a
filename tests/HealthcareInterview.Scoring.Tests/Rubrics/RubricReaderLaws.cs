using FsCheck;
using FsCheck.Fluent;
using HealthcareInterview.Scoring.Rubrics;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Rubrics;

public sealed class RubricReaderLaws
{
    private static readonly string[] s_pieces =
        ["!", "&a ", "*a", "#", "@", "`", "%", "'", "\"", "[", "]", "{", "}", ":", ": ", "- ", "? ", "|\n", ">\n", "\t", "\n", "\r\n", "\0", "\uD800", "---\n", "...", "<<: ", "~", "\u2028"];

    /// <summary>Whatever is put anywhere into a rubric, reading gives a rubric or diagnostics, the same each time, and never an exception.</summary>
    [Fact]
    public void Read_AnyText_NeverThrows()
    {
        string text = RubricFixtures.Text("systems-fix.yaml").ReplaceLineEndings("\n");
        Gen<(int At, int Cut, string Piece)> edits =
            from at in Gen.Choose(0, text.Length - 1)
            from cut in Gen.Choose(0, 12)
            from piece in Gen.Elements(s_pieces)
            select (at, cut, piece);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20240501, 7),
            Prop.ForAll(edits.ToArbitrary(), edit =>
            {
                string broken = text[..edit.At] + edit.Piece + text[Math.Min(text.Length, edit.At + edit.Cut)..];
                RubricResult result = RubricReader.Read(broken, "broken.yaml");
                return (result.Rubric is not null || result.Diagnostics.Count > 0)
                    && result.Diagnostics.SequenceEqual(RubricReader.Read(broken, "broken.yaml").Diagnostics);
            }));
    }
}
