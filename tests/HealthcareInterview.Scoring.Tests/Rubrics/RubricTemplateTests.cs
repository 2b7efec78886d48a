using HealthcareInterview.Scoring.Rubrics;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Rubrics;

public sealed class RubricTemplateTests
{
    [Fact]
    public void Text_AsShipped_IsAValidRubric()
    {
        RubricResult result = RubricReader.Read(RubricTemplate.Text, "new-rubric.yaml");

        Assert.Empty(result.Diagnostics);
        Assert.Equal("my-question", result.OrThrow().Id);
    }

    [Theory]
    [InlineData("night-shift", null, null, "Night shift")]
    [InlineData("no", "Yes", "Why: \"nights\"?", "Yes")]
    [InlineData("a1", "x #1", "\\", "x #1")]
    public void For_AnyNames_IsAValidRubricWithThem(string id, string? title, string? prompt, string expectedTitle)
    {
        Rubric rubric = RubricReader.Read(RubricTemplate.For(id, title, prompt)).OrThrow();

        Assert.Equal(id, rubric.Id);
        Assert.Equal(expectedTitle, rubric.Title);
        Assert.True(prompt is null || rubric.Prompts[0] == prompt);
    }

    [Fact]
    public void For_IdNotInKebabCase_Throws() => Assert.Throws<ArgumentException>(() => RubricTemplate.For("Night Shift"));
}
