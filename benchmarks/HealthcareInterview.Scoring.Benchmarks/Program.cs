using System.Globalization;
using BenchmarkDotNet.Running;
using HealthcareInterview.Scoring.Benchmarks.Measuring;

if (args is ["ratios", ..])
{
    Ratios.Print(args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 6);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(Ratios).Assembly).Run(args);
return 0;
