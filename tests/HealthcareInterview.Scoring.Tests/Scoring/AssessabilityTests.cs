using Xunit;
using static HealthcareInterview.Scoring.Tests.Scoring.ScoringFixtures;

namespace HealthcareInterview.Scoring.Tests.Scoring;

public sealed class AssessabilityTests
{
    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \r\n\t", "empty")]
    [InlineData("?!... --", "empty")]
    [InlineData("fine", "too short")]
    [InlineData("I hung the bag.", "too short")]
    [InlineData("I hung the bag. I hung the bag. I hung the bag.", "too short")]
    [InlineData("Me equivoqué con la bolsa de un paciente y llamé al médico enseguida para corregirlo.", "English")]
    [InlineData("J'ai accroché la mauvaise poche et j'ai tout de suite appelé le médecin pour le prévenir.", "English")]
    [InlineData("Ich habe den falschen Beutel aufgehängt und sofort den Arzt angerufen, damit nichts passiert.", "English")]
    [InlineData("Pendurei a bolsa errada e liguei logo para o médico, que veio ver o doente comigo.", "English")]
    [InlineData("Naisabit ko ang maling bag kaya tinawagan ko agad ang doktor para malaman niya.", "English")]
    [InlineData("Я повесил не тот пакет и сразу позвонил врачу, чтобы он знал об этом.", "English")]
    [InlineData("我挂错了输液袋，然后马上给医生打了电话。我 学 到 了 很 多。", "English")]
    [InlineData("qwe rty uio pas dfg hjk lzx cvb nmq wer tyu iop", "English")]
    public void Score_NotAssessable_SaysWhyAndHasNoScore(string text, string why)
    {
        ScoreResult result = Score(text);

        Assert.Equal((ScoreStatus.NotAssessable, null, 1), (result.Status, result.Score, result.Mark));
        Assert.Contains(why, Assert.Single(result.Notices), StringComparison.Ordinal);
        Assert.Empty(result.Ledger);
    }

    [Theory]
    [InlineData("I hung the wrong bag.")]
    [InlineData("um so like I hung the wrong bag and uh I called the pharmacist you know")]
    [InlineData("Titrated norepi, vanc 1.25 g q12h ran in 0.1 mL, paged Dr. Okonkwo at 0200, BP 84/40, no harm.")]
    [InlineData("In my work everybody can do error, is normal. I hang wrong bag and I call pharmacist fast.")]
    [InlineData("I worked with Maria Gonzalez and Tomasz Wiśniewski in Szczecin and we hung the wrong bag.")]
    public void Score_EnglishOfAnyKind_IsScored(string text) => Assert.Equal(ScoreStatus.Scored, Score(text).Status);
}
