namespace Disclosure.Benchmarks.Timing;

/// <summary>Several runs of the same.</summary>
internal sealed class Series
{
    private readonly List<Measured> _runs = [];

    /// <summary>The shortest time.</summary>
    public double Best => _runs.Min(r => r.Seconds);

    /// <summary>The time in the middle: half of the runs took no longer.</summary>
    public double Median => _runs.Select(r => r.Seconds).Order().ElementAt(_runs.Count / 2);

    /// <summary>The processor time in the middle. It hardly changes when the machine is busy with other work; the time does.</summary>
    public double Processor => _runs.Select(r => r.ProcessorSeconds).Order().ElementAt(_runs.Count / 2);

    /// <summary>The most memory of any run.</summary>
    public long PeakBytes => _runs.Max(r => r.PeakBytes);

    /// <summary>Adds a run.</summary>
    public void Add(Measured run) => _runs.Add(run);
}
