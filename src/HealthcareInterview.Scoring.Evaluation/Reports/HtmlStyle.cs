namespace HealthcareInterview.Scoring.Evaluation.Reports;

/// <summary>The style sheet of <see cref="HtmlReport"/>: light and dark, readable on paper.</summary>
internal static class HtmlStyle
{
    public const string Text = """
        :root { color-scheme: light dark; --line: #8886; --fill: #2a7f8e; --mark: #ffd54f88; }
        body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
        main { max-width: 70rem; margin: 0 auto; padding: 1rem; }
        section { margin: 2rem 0; overflow-x: auto; }
        table { border-collapse: collapse; margin: 1rem 0; }
        caption { text-align: left; font-weight: 600; padding: .25rem 0; }
        th, td { border-bottom: 1px solid var(--line); padding: .2rem .6rem; text-align: right; font-variant-numeric: tabular-nums; }
        th:first-child { text-align: left; }
        .matrix td { background: color-mix(in srgb, var(--fill) var(--share), transparent); min-width: 2.5rem; }
        .wide { min-width: 200px; text-align: left; }
        svg rect { fill: var(--fill); opacity: .6; }
        svg line { stroke: currentColor; stroke-width: 2; }
        mark { background: var(--mark); color: inherit; }
        .answer { white-space: pre-wrap; max-width: 46rem; }
        .apart { font-weight: 600; }
        code { font-size: .85em; }

        """;
}
