using Disclosure.Input;

namespace Disclosure.Fuzzing;

/// <summary>Copies of the inputs in a scratch folder, one file of which is changed at a time. One for each thread.</summary>
internal sealed class ChangedFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("disclosure-fuzz-").FullName;
    private readonly Dictionary<string, string> _copies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InputReader> _readers = new(StringComparer.Ordinal);

    /// <summary>Copies the inputs.</summary>
    public ChangedFolder(Material material)
    {
        foreach (var input in material.Inputs)
        {
            _copies[input] = Path.Combine(_folder, $"{_copies.Count}");
            _readers[input] = new InputReader(_copies[input]);
        }
        foreach (var file in material.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
            File.WriteAllBytes(PathOf(file), file.Bytes);
        }
    }

    /// <summary>
    /// Lets <paramref name="read"/> see the input with one file changed, and puts the file back. Should the process die
    /// meanwhile, the changed file stays for a person to look at.
    /// </summary>
    public T With<T>(MaterialFile changed, Func<InputReader, T> read)
    {
        var path = PathOf(changed);
        var sound = File.ReadAllBytes(path);
        File.WriteAllBytes(path, changed.Bytes);
        // Editions, classifications and units stay on the reader's shelves: while they are sound they need not be read again for each case.
        var isShared = changed.Name.Split('/') is not ["units", _, _, _, ..];
        var result = read(isShared ? new InputReader(_copies[changed.Input]) : _readers[changed.Input]);
        File.WriteAllBytes(path, sound);
        return result;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string PathOf(MaterialFile file) => Path.Combine(_copies[file.Input], file.Name);
}
