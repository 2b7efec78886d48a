using System.Text;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.House;

/// <summary>The public surface as an approved text file: a change of it is seen in the diff.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfTheCore_IsAsApproved()
    {
        var approved = Path.Combine(RepositoryRoot.Path, "tests", "HealthcareInterview.Scoring.Tests", "House", "PublicApi.approved.txt");
        var actual = PublicApiText.Of(typeof(InterviewAnswer).Assembly);
        var expected = File.Exists(approved) ? File.ReadAllText(approved, Encoding.UTF8).ReplaceLineEndings("\n") : string.Empty;
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            var received = Path.Combine(Path.GetTempPath(), "PublicApi.received.txt");
            File.WriteAllText(received, actual);
            Assert.Fail($"The public API is not as approved. If the change is meant, copy {received} over {approved}.");
        }
    }
}
