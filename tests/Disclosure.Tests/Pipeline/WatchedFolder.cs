using System.Collections.Concurrent;
using Disclosure.Files;

namespace Disclosure.Tests.Pipeline;

/// <summary>An input folder that knows which of its files were opened, and how often.</summary>
internal sealed class WatchedFolder(string path) : IGivenFolder
{
    private readonly GivenFolder _folder = new(path);
    private readonly ConcurrentDictionary<string, int> _openings = new(StringComparer.Ordinal);

    /// <summary>How often each file was opened.</summary>
    public IReadOnlyDictionary<string, int> Openings => _openings;

    /// <summary>Is told of each file before it is opened.</summary>
    public Action<string> Opening { get; init; } = _ => { };

    public FoundEntry Find(string path) => _folder.Find(path);

    public (IReadOnlyList<string> Names, FileFault? Fault) Names(string path) => _folder.Names(path);

    public (ArraySegment<byte> Bytes, FileFault? Fault) Read(string path, int most)
    {
        _openings.AddOrUpdate(path, 1, (_, count) => count + 1);
        Opening(path);
        return _folder.Read(path, most);
    }
}
