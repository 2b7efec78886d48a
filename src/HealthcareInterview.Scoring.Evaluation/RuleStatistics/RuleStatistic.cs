namespace HealthcareInterview.Scoring.Evaluation.RuleStatistics;

/// <summary>How one rule does, after Snorkel's LFAnalysis. Immutable.</summary>
/// <param name="Rule">Qualified id.</param>
/// <param name="Fires">Answers in which it gave evidence.</param>
/// <param name="Precision">Share of those whose gold has the element (or flag).</param>
/// <param name="UniqueCatches">Answers with the element in which no other rule of it gave evidence.</param>
/// <param name="Overlaps">Answers in which another rule of the element gave evidence too.</param>
/// <param name="ScoreChange">Mean change of the score, in points, of the answers in which it gave evidence, if the rubric had not got the rule.</param>
/// <param name="KappaChange">Change of the mark's quadratic weighted kappa over all answers to the question, if the rubric had not got the rule.</param>
internal sealed record RuleStatistic(string Rule, int Fires, double? Precision, int UniqueCatches, int Overlaps, double? ScoreChange, double? KappaChange);
