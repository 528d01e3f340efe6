namespace Disclosure.Benchmarks.Timing;

/// <summary>A folder of the machine's temporary ones, gone when the bench is over.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("disclosure-bench-").FullName;
    private int _count;

    /// <summary>The path of a folder that does not exist yet.</summary>
    public string Fresh() => Path.Combine(_path, (++_count).ToString("000", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Copies a folder with all that is in it.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
