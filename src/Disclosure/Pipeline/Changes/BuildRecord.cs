using System.Collections.Concurrent;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Output;

namespace Disclosure.Pipeline.Changes;

/// <summary>What a build takes over from the last one into the same output, and leaves on record for the next.</summary>
internal sealed class BuildRecord
{
    // What is printed again each time though nothing was changed, before nobody reads it any more.
    private const int MostRepeated = 200;

    private readonly BuildScope _scope;
    private readonly SiteFolder? _folder;
    private readonly BuiltState _state;
    private readonly ConcurrentDictionary<string, BuiltUnit> _made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string? Stamp, string Content)> _begun = new(StringComparer.Ordinal);
    private readonly KeptWarnings _warnings;
    private IReadOnlyDictionary<string, IReadOnlyList<DocumentEntry>> _entries = new Dictionary<string, IReadOnlyList<DocumentEntry>>(StringComparer.Ordinal);
    private Task<string>? _shared;
    private string? _stamp;
    private bool _isPortalThere;

    /// <summary>The record that lies beside an output.</summary>
    /// <param name="scope">What the build is of.</param>
    /// <param name="folder">The output; null when it is refused, and all is made for its findings only.</param>
    public BuildRecord(BuildScope scope, SiteFolder? folder)
    {
        _scope = scope;
        _warnings = new KeptWarnings(GivenName.Of(scope.Input));
        // What is not taken from the disk has no stamps.
        _folder = scope.Files is null ? folder : null;
        Trace = new InputTrace(scope, scope.Now ?? folder?.Now ?? 0);
        _state = _folder is null || scope.IsFresh ? BuiltState.Nothing : BuiltState.Read(_folder.State.Read());
    }

    /// <summary>The signs of the input, and its files.</summary>
    public InputTrace Trace { get; }

    /// <summary>Whether there is anything on record that could stay.</summary>
    public bool IsEmpty => _state.Units.Count == 0;

    /// <summary>The units whose part of the site stays as it lies there.</summary>
    public IReadOnlyDictionary<string, BuiltUnit> Staying { get; private set; } = new Dictionary<string, BuiltUnit>(StringComparer.Ordinal);

    /// <summary>What the portal says of their documents, once that is asked for.</summary>
    public IEnumerable<DocumentEntry> Entries => _entries.Where(u => Staying.ContainsKey(u.Key)).SelectMany(u => u.Value);

    /// <summary>How many files the site has, when nothing is to be made; null when something is.</summary>
    public int? WholeFiles { get; private set; }

    /// <summary>What was found of the units that stay, as far as a person would read it: when there is more, it is only counted.</summary>
    public IEnumerable<Finding> Findings => Warnings > MostRepeated ? [] : _warnings.Read(Staying.Values.SelectMany(u => u.Warnings));

    /// <summary>How many warnings of the units that stay are not told again.</summary>
    public int Untold => Warnings > MostRepeated ? Warnings : 0;

    private int Warnings => Staying.Values.Sum(u => u.Warnings.Count);

    /// <summary>Finds what can stay.</summary>
    /// <param name="units">The names of the folders of units.</param>
    /// <param name="all">Reads what all units of the input are, those of other shares among them.</param>
    /// <param name="forEach">Does the work.</param>
    public void Search(IReadOnlyList<string> units, Func<IReadOnlyList<Unit>> all, ForEachName forEach)
    {
        if (_folder is null) return;
        _stamp = Trace.SharedStamp();
        if (IsEmpty)
        {
            // Beside the reading of the same files; who waits for it is the end of the build.
            _shared = Task.Run(new InputTrace(_scope, 0).SharedContent);
            return;
        }
        var shared = _stamp is not null && _stamp == _state.Stamp ? _state.Shared : Trace.SharedContent();
        _shared = Task.FromResult(shared);
        var search = new ChangeSearch(Trace, _state, _folder.Path);
        Staying = search.Run(units, shared, IsAsked, forEach);
        if (!_scope.SeesOthers && Staying.Count > 0) MakeAgain(new DepartmentChanges(all()).Departments(Staying.Values.Where(u => IsAsked(u.Key))));
        if (!_scope.IsPartial && shared == _state.Shared && Staying.Count == units.Count && Staying.Count == _state.Units.Count && search.IsPortalThere)
        {
            WholeFiles = _state.Files;
            if (_stamp != _state.Stamp || Staying.Values.Any(u => u.Stamp != _state.Units[u.Key].Stamp)) _folder.State.Write((_state with { Stamp = _stamp, Units = Staying }).Write);
            return;
        }
        _isPortalThere = !_scope.IsPartial && shared == _state.Shared && search.IsPortalThere;
        ReadEntries(forEach);
        if (!_scope.IsShare && Staying.Count > 0) MakeAgain(new DepartmentChanges(all()).Above(_state.Units.Values, Staying));
    }

    /// <summary>Begins to make a unit: its files are held until it is finished.</summary>
    public void Begin(string unit)
    {
        if (_folder is not null) _begun[unit] = (Trace.UnitStamp(unit), Trace.UnitContent(unit));
    }

    /// <summary>Says that a unit is made.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="isWhole">Whether all of it was made, and not only some of its documents.</param>
    /// <param name="isDepartment">Whether other units belong to it.</param>
    /// <param name="entries">What the portal says of its documents.</param>
    /// <param name="findings">What was found.</param>
    public void Finish(string unit, bool isWhole, bool isDepartment, IEnumerable<DocumentEntry> entries, IEnumerable<Finding> findings)
    {
        if (_folder is null) return;
        Trace.Release(unit);
        var (stamp, content) = _begun[unit];
        _made[unit] = new BuiltUnit(unit, "", isWhole ? content : "", stamp, "", _warnings.Write(findings), [.. entries.OrderBy(e => e.Key).Select(e => new KeptEntry(e))]) { IsDepartment = isDepartment };
    }

    /// <summary>
    /// Whether the portal says of the documents of a year what it said, and its files lie there as the last build left them: what is made
    /// of these documents alone is there already. It is asked when all units are made.
    /// </summary>
    /// <param name="year">The name of the year's folder.</param>
    public bool IsSame(string year) => _isPortalThere && LinesOf(_state.Units.Values, year).SetEquals(LinesOf(_made.Values, year));

    /// <summary>The record of a share, for who joins the shares: it says nothing of this machine.</summary>
    public byte[] OfShare(BuildShare share)
    {
        var shared = _shared!.GetAwaiter().GetResult();
        var units = _made.Values.Concat(Staying.Values).Select(u => u with { Shared = shared, Stamp = null, Output = "" });
        return new BuiltState(shared, null, "", _folder?.Count ?? 0, units.ToDictionary(u => u.Key, StringComparer.Ordinal)) { Share = share }.Write();
    }

    /// <summary>Begins without looking for what can stay, and gives the sign of what all units are made with.</summary>
    public string Begin()
    {
        _stamp = Trace.SharedStamp();
        _shared = Task.FromResult(Trace.SharedContent());
        return _shared.Result;
    }

    /// <summary>Takes over a unit that another machine made.</summary>
    public void Adopt(BuiltUnit unit) => _made[unit.Key] = unit;

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
        // A build of some leaves what it does not make, also of units that are gone: it is for the next to say that all is as it should be.
        var portal = _scope.IsPartial ? "" : FolderTrace.OfTop(_folder.Path, own) ?? "";
        var files = written.Written + written.Unchanged;
        _folder.State.Write(new BuiltState(shared, _stamp == Trace.SharedStamp() ? _stamp : null, portal, files, units).Write);
    }

    private void ReadEntries(ForEachName forEach)
    {
        var read = new ConcurrentDictionary<string, IReadOnlyList<DocumentEntry>>(StringComparer.Ordinal);
        forEach([.. Staying.Keys], name =>
        {
            if (Staying[name].ReadEntries() is { } entries) read[name] = entries;
        });
        // What cannot be read is made again.
        Staying = Staying.Where(u => read.ContainsKey(u.Key)).ToDictionary(StringComparer.Ordinal);
        _entries = read;
    }

    // Of the units that do not stay: the others are what they were.
    private HashSet<string> LinesOf(IEnumerable<BuiltUnit> units, string year) =>
        [.. units.Where(u => !Staying.ContainsKey(u.Key)).SelectMany(u => u.LinesOf(year))];

    private bool IsAsked(string unit) => _scope.Unit is null || _scope.Unit == unit;

    // What is not asked for stays as it lies there, but not for the next build.
    private void MakeAgain(IReadOnlySet<string> departments)
    {
        if (departments.Count == 0) return;
        Staying = Staying.Where(u => !departments.Contains(u.Key) || !IsAsked(u.Key))
            .ToDictionary(u => u.Key, u => departments.Contains(u.Key) ? u.Value with { Content = "" } : u.Value, StringComparer.Ordinal);
    }
}
