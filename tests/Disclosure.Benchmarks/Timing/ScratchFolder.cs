namespace Disclosure.Benchmarks.Timing;

/// <summary>A folder of the machine's temporary ones, gone when the bench is over.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("disclosure-bench-").FullName;
    private int _count;

    /// <summary>The path of a folder that does not exist yet.</summary>
    public string Fresh() => Path.Combine(_path, (++_count).ToString("000", System.Globalization.CultureInfo.InvariantCulture));

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
