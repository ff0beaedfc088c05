namespace LearningHub.Benchmarks.Measuring;

/// <summary>One finished run of a command.</summary>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="Cpu">Seconds of processor time, user and system, of it and of what it started.</param>
/// <param name="PeakMb">Largest resident memory of its largest process, in MB (2^20 bytes).</param>
/// <param name="Said">What it wrote to standard output.</param>
internal sealed record Run(double Wall, double Cpu, double PeakMb, string Said);
