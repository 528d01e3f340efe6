namespace Disclosure.Tests.Support;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class Scratch : IDisposable
{
    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("disclosure-").FullName;

    /// <summary>A path in the folder.</summary>
    public string Path(params string[] steps) => System.IO.Path.Combine([Folder, .. steps]);

    /// <summary>Copies a folder into this one and returns where it went.</summary>
    public string Copy(string folder, string name)
    {
        var target = Path(name);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var to = System.IO.Path.Combine(target, System.IO.Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
        return target;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
