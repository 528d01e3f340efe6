namespace Disclosure.Pipeline.Preview;

/// <summary>The folders of a unit in which files have changed since somebody took them. Safe for several threads.</summary>
internal sealed class TouchedFolders
{
    private static readonly HashSet<string> None = new(StringComparer.Ordinal);

    private readonly Lock _gate = new();
    private HashSet<string> _folders = None;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_gate) return _folders.Count == 0;
        }
    }

    /// <summary>Adds one.</summary>
    public void Add(string folder)
    {
        lock (_gate)
        {
            if (_folders.Count == 0) _folders = new HashSet<string>(StringComparer.Ordinal);
            _folders.Add(folder);
        }
    }

    /// <summary>Takes all there are; then there is none.</summary>
    public IReadOnlySet<string> Take()
    {
        lock (_gate)
        {
            var taken = _folders;
            _folders = None;
            return taken;
        }
    }
}
