using System.Collections.Concurrent;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Findings;
using Disclosure.Output;
using Disclosure.Records;

namespace Disclosure.Pipeline.Changes;

/// <summary>What a build takes over from the last one into the same output, and leaves on record for the next.</summary>
internal sealed class BuildRecord
{
    private readonly BuildOptions _options;
    private readonly SiteFolder? _folder;
    private readonly BuiltState _state;
    private readonly ConcurrentDictionary<string, BuiltUnit> _made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string? Stamp, string Content)> _begun = new(StringComparer.Ordinal);
    private Task<string>? _shared;
    private string? _stamp;

    /// <summary>The record that lies beside an output.</summary>
    /// <param name="options">What to build.</param>
    /// <param name="printer">A sign of what prints; blank for no PDF.</param>
    /// <param name="folder">The output; null when it is refused, and all is made for its findings only.</param>
    public BuildRecord(BuildOptions options, string printer, SiteFolder? folder)
    {
        _options = options;
        // What is not taken from the disk has no stamps.
        _folder = options.Files is null ? folder : null;
        Trace = new InputTrace(options, $"{ProgramTrace.Of(AppContext.BaseDirectory)}\n{printer}", folder?.Now ?? 0);
        _state = _folder is null || options.IsFresh ? BuiltState.Nothing : BuiltState.Read(_folder.State.Read());
    }

    /// <summary>The signs of the input, and its files.</summary>
    public InputTrace Trace { get; }

    /// <summary>Whether there is anything on record that could stay.</summary>
    public bool IsEmpty => _state.Units.Count == 0;

    /// <summary>The units whose part of the site stays as it lies there.</summary>
    public IReadOnlyDictionary<string, BuiltUnit> Staying { get; private set; } = new Dictionary<string, BuiltUnit>(StringComparer.Ordinal);

    /// <summary>What the portal says of their documents, once that is asked for.</summary>
    public IReadOnlyList<DocumentEntry> Entries { get; private set; } = [];

    /// <summary>How many files the site has, when nothing is to be made; null when something is.</summary>
    public int? WholeFiles { get; private set; }

    /// <summary>Finds what can stay.</summary>
    /// <param name="units">The names of the folders of units.</param>
    /// <param name="cores">Does the work.</param>
    public void Search(IReadOnlyList<string> units, Cores cores)
    {
        if (_folder is null) return;
        _stamp = Trace.SharedStamp();
        if (IsEmpty)
        {
            // Beside the reading of the same files; who waits for it is the end of the build.
            _shared = Task.Run(new InputTrace(_options, Trace.Made, 0).SharedContent);
            return;
        }
        var shared = _stamp is not null && _stamp == _state.Stamp ? _state.Shared : Trace.SharedContent();
        _shared = Task.FromResult(shared);
        var search = new ChangeSearch(Trace, _state, _folder.Path, cores);
        Staying = search.Run(units, shared, unit => _options.Unit is null || _options.Unit == unit);
        if (!_options.IsPartial && shared == _state.Shared && Staying.Count == units.Count && Staying.Count == _state.Units.Count && search.IsPortalThere)
        {
            WholeFiles = _state.Files;
            if (_stamp != _state.Stamp || Staying.Values.Any(u => u.Stamp != _state.Units[u.Key].Stamp)) _folder.State.Write((_state with { Stamp = _stamp, Units = Staying }).Write());
            return;
        }
        ReadEntries(cores);
    }

    /// <summary>Begins to make a unit: its files are held until it is finished.</summary>
    public void Begin(string unit)
    {
        if (_folder is not null) _begun[unit] = (Trace.UnitStamp(unit), Trace.UnitContent(unit));
    }

    /// <summary>Says that a unit is made.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="isWhole">Whether all of it was made, and not only some of its documents.</param>
    /// <param name="entries">What the portal says of its documents.</param>
    /// <param name="warnings">How many warnings there were.</param>
    public void Finish(string unit, bool isWhole, IEnumerable<DocumentEntry> entries, int warnings)
    {
        if (_folder is null) return;
        Trace.Release(unit);
        var (stamp, content) = _begun[unit];
        _made[unit] = new BuiltUnit(unit, "", isWhole ? content : "", stamp, "", warnings, [.. entries.OrderBy(e => e.Key).Select(e => (ReadOnlyMemory<byte>)DocumentRecordWriter.Write(e))]);
    }

    /// <summary>Leaves the record of the site that lies in the output now.</summary>
    public void Leave(WriteSummary written)
    {
        if (_folder is null || _shared is null) return;
        var shared = _shared.GetAwaiter().GetResult();
        var units = new Dictionary<string, BuiltUnit>(StringComparer.Ordinal);
        var folders = _folder.Folders.ToLookup(f => f.Split('/', 2)[0], StringComparer.Ordinal);
        foreach (var unit in _made.Values)
        {
            if (FolderTrace.Of(_folder.Path, folders[unit.Key]) is { } lies) units[unit.Key] = unit with { Shared = shared, Output = lies };
        }
        foreach (var unit in Staying.Values) units[unit.Key] = unit;
        var own = folders.Where(g => !units.ContainsKey(g.Key)).SelectMany(g => g);
        var portal = FolderTrace.OfTop(_folder.Path, own) ?? "";
        var files = written.Written + written.Unchanged;
        _folder.State.Write(new BuiltState(shared, _stamp == Trace.SharedStamp() ? _stamp : null, portal, files, units).Write());
    }

    private void ReadEntries(Cores cores)
    {
        var read = new ConcurrentDictionary<string, IReadOnlyList<DocumentEntry>>(StringComparer.Ordinal);
        cores.ForEach([.. Staying.Values], unit =>
        {
            var findings = new FindingList();
            List<DocumentEntry> entries = [.. unit.Entries.Select(e => DocumentRecordReader.ReadEntry(e, Place.Whole(unit.Key), findings)).OfType<DocumentEntry>()];
            if (entries.Count == unit.Entries.Count) read[unit.Key] = entries;
        });
        // What cannot be read is made again.
        Staying = Staying.Where(u => read.ContainsKey(u.Key)).ToDictionary(StringComparer.Ordinal);
        Entries = [.. read.Values.SelectMany(e => e)];
    }
}
