using BenchmarkDotNet.Running;
using HealthcareInterview.Scoring.Benchmarks;

if (args is ["ratios"])
{
    Ratios.Print();
    return;
}

if (args is ["stages"])
{
    Ratios.PrintStages();
    return;
}

if (args is ["loop"])
{
    Ratios.Loop();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(WholeBenchmarks).Assembly).Run(args);
