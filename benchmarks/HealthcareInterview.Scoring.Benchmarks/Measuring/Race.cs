using System.Diagnostics;

namespace HealthcareInterview.Scoring.Benchmarks.Measuring;

/// <summary>
/// Runs several pieces of work in turn, many short rounds of each, and keeps the best of every one: what else the machine does
/// hits all of them alike, so their ratios hold even where their times do not.
/// </summary>
internal sealed class Race
{
    private readonly List<Runner> runners = [];

    public IReadOnlyList<Runner> Runners => runners;

    /// <summary>Adds work that handles so many items a round.</summary>
    public Runner Add(string name, int items, Action work)
    {
        var runner = new Runner(name, items, work);
        runners.Add(runner);
        return runner;
    }

    /// <summary>Runs for about so many seconds, after as many rounds as the tiered compiler needs.</summary>
    public void Run(double seconds)
    {
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < 10 || watch.Elapsed.TotalSeconds < seconds; round++)
        {
            foreach (var runner in runners)
            {
                runner.Round();
            }

            if (round == 5)
            {
                Thread.Sleep(500); // lets the compiler's background work finish
            }
        }
    }

    /// <summary>One racer and its best round.</summary>
    internal sealed class Runner(string name, int items, Action work)
    {
        public string Name { get; } = name;

        /// <summary>Best time, in nanoseconds an item.</summary>
        public double Nanoseconds { get; private set; } = double.MaxValue;

        /// <summary>Bytes allocated an item in the last round.</summary>
        public double Bytes { get; private set; }

        public double PerSecond => 1e9 / Nanoseconds;

        public void Round()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            work();
            var elapsed = Stopwatch.GetElapsedTime(start).TotalNanoseconds / items;
            Bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / items;
            Nanoseconds = Math.Min(Nanoseconds, elapsed);
        }
    }
}
