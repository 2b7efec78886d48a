namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>Tells from a pattern's shape where its <c>act=</c> stands.</summary>
internal static class ActPlace
{
    /// <summary>How many tokens every match has before its <c>act=</c>, or -1 where that varies or some match has none.</summary>
    public static int Offset(AutomatonShape shape)
    {
        var offset = -1;
        var varies = false;
        var next = new HashSet<int>(shape.First);
        for (var step = 0; next.Count > 0 && step <= shape.Positions.Length; step++)
        {
            var further = new HashSet<int>();
            foreach (var position in next)
            {
                if (position == AutomatonShape.Accept)
                {
                    varies = true; // a match without act
                }
                else if (shape.Positions[position].IsAct)
                {
                    varies |= offset >= 0 && offset != step;
                    offset = step;
                }
                else
                {
                    varies |= !shape.Positions[position].Test.IsSingle;
                    further.UnionWith(shape.Positions[position].Follow);
                }
            }

            next = further;
        }

        return varies ? -1 : offset;
    }

    /// <summary>Whether <c>act=</c> is one token wherever it matches.</summary>
    public static bool IsOneToken(AutomatonShape shape) =>
        Array.TrueForAll(shape.Positions, position => !position.IsAct || (position.Test.IsSingle && !LeadsToAct(shape, position)));

    private static bool LeadsToAct(AutomatonShape shape, AutomatonPosition from)
    {
        var seen = new HashSet<int>();
        var waiting = new Stack<int>(from.Follow);
        while (waiting.TryPop(out var position))
        {
            if (position == AutomatonShape.Accept || !seen.Add(position))
            {
                continue;
            }

            if (shape.Positions[position].IsAct)
            {
                return true;
            }

            Array.ForEach(shape.Positions[position].Follow, waiting.Push);
        }

        return false;
    }
}
