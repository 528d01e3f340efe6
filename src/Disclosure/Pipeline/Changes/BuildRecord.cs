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
    private readonly BuildScope _scope;
    private readonly SiteFolder? _folder;
    private readonly Task<BuiltState> _read;
    private readonly KeptWarnings _warnings;
    private readonly MadeUnits _made;
    private ChangeSearch? _search;
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
        _made = new MadeUnits(Trace, _warnings);
        _read = _folder is null || scope.IsFresh ? Task.FromResult(BuiltState.Nothing) : Task.Run(() => BuiltState.Read(_folder.State.Read()));
    }

    /// <summary>The signs of the input, and its files.</summary>
    public InputTrace Trace { get; }

    /// <summary>Whether there is anything on record that could stay.</summary>
    public bool IsEmpty => State.Units.Count == 0;

    /// <summary>The units whose part of the site stays as it lies there.</summary>
    public IReadOnlyDictionary<string, BuiltUnit> Staying { get; private set; } = new Dictionary<string, BuiltUnit>(StringComparer.Ordinal);

    /// <summary>How many files the site has, when nothing is to be made; null when something is.</summary>
    public int? WholeFiles { get; private set; }

    /// <summary>What was found of the units that stay, as far as a person would read it: when there is more, it is only counted.</summary>
    public IEnumerable<Finding> Findings => _warnings.ReadAgain(Staying.Values);

    /// <summary>What was found of the units that were made, and is on record.</summary>
    public IEnumerable<Finding> Made => _made.Units.SelectMany(u => _warnings.Read(u.Warnings));

    /// <summary>How many warnings of the units that stay are not told again.</summary>
    public int Untold => KeptWarnings.Untold(Staying.Values);

    private BuiltState State => _read.GetAwaiter().GetResult();

    /// <summary>Looks when the files of units were changed last, while what the last build left is still being read; where it left nothing, there is nothing to wait for.</summary>
    /// <param name="units">The names of the folders of units.</param>
    /// <param name="forEach">Does the work.</param>
    public void Look(IReadOnlyList<string> units, ForEachName forEach)
    {
        if (_folder is not null && !_read.IsCompleted) forEach([.. units.Where(IsAsked)], unit => Trace.UnitStamp(unit));
    }

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
        var shared = _stamp is not null && _stamp == State.Stamp ? State.Shared : Trace.SharedContent();
        _shared = Task.FromResult(shared);
        var search = _search = new ChangeSearch(Trace, State, _folder.Path);
        // Of a build of some, all that it does not make is taken over by the list, whatever it says.
        if (!_scope.IsPartial && !search.IsListThere) return;
        Staying = search.Run(units, shared, IsAsked, forEach);
        if (!_scope.SeesOthers && Staying.Count > 0) MakeAgain(new DepartmentChanges(all()).Departments(Staying.Values.Where(u => IsAsked(u.Key))));
        if (!_scope.IsPartial && shared == State.Shared && Staying.Count == units.Count && Staying.Count == State.Units.Count && search.IsPortalThere)
        {
            WholeFiles = State.Files;
            if (_stamp != State.Stamp || Staying.Values.Any(u => u.Stamp != State.Units[u.Key].Stamp)) _folder.State.Write((State with { Stamp = _stamp, Units = Staying }).Write);
            return;
        }
        _isPortalThere = !_scope.IsPartial && shared == State.Shared && search.IsPortalThere;
        // What stays though it was made by another program may not be for this one to read: then it is made again.
        if (_scope.IsPartial) Staying = Staying.Where(u => u.Value.ReadEntries() is not null).ToDictionary(StringComparer.Ordinal);
        if (!_scope.IsShare && Staying.Count > 0) MakeAgain(new DepartmentChanges(all()).Above(State.Units.Values, Staying));
    }

    /// <summary>Begins to make a unit: its files are held until it is finished. Null where nothing is left on record.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="isDepartment">Whether other units belong to it: what its documents say depends on theirs, and none of them stays.</param>
    public BegunUnit? Begin(string unit, bool isDepartment)
    {
        if (_folder is null) return null;
        // A build of some takes over by the list what it does not make.
        var built = _scope.IsPartial || isDepartment ? null : _search?.Changed.GetValueOrDefault(unit);
        return _made.Begin(unit, built?.IsDepartment == true ? null : built, _search is not null && _search.Held.TryGetValue(unit, out var held) ? held : null);
    }

    /// <summary>Whether a finding of a unit that is made is left on record.</summary>
    public bool Keeps(Finding finding) => _folder is not null && _warnings.Holds(finding);

    /// <summary>Says that a unit is made.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="isWhole">Whether all of it was made, and not only some of its documents.</param>
    /// <param name="isDepartment">Whether other units belong to it.</param>
    /// <param name="documents">What came of its documents.</param>
    public void Finish(string unit, bool isWhole, bool isDepartment, IReadOnlyCollection<FinishedDocument> documents)
    {
        _made.Finish(unit, isWhole, isDepartment, documents);
        // Of a build of some, what is kept of the earlier site comes later.
        if (_folder is not null && !_scope.IsPartial) _folder.Pack(unit);
    }

    /// <summary>
    /// Whether the portal says of the documents of a year what it said, and its files lie there as the last build left them: what is made
    /// of these documents alone is there already. It is asked when all units are made.
    /// </summary>
    /// <param name="year">The name of the year's folder; null for all years, and then all that the portal has is there.</param>
    public bool IsSame(string? year = null) => _isPortalThere && LinesOf(State.Units.Values, year).SetEquals(LinesOf(_made.Units, year));

    /// <summary>What the portal says of the documents of the site, by unit, year and kind; it is asked when all units are made.</summary>
    public IReadOnlyList<DocumentEntry> Entries(ForEachName forEach)
    {
        var read = new ConcurrentBag<IReadOnlyList<DocumentEntry>>();
        var all = _made.Units.Concat(Staying.Values).ToDictionary(u => u.Key, StringComparer.Ordinal);
        forEach([.. all.Keys], name => read.Add(all[name].Left()));
        return [.. read.SelectMany(e => e).OrderBy(e => e.Key)];
    }

    /// <summary>The same of one document; null where its unit does not stay.</summary>
    public DocumentEntry? EntryOf(DocumentKey key) => Staying.TryGetValue(key.Unit, out var unit) ? unit.Left().FirstOrDefault(e => e.Key == key) : null;

    /// <summary>Whether a file of the site is in the part of a unit that was made.</summary>
    public bool IsOfMade(string path) => _made.Has(SitePath.TopOf(path));

    /// <summary>The record of a share, for who joins the shares: it says nothing of this machine.</summary>
    public byte[] OfShare(BuildShare share)
    {
        var shared = _shared!.GetAwaiter().GetResult();
        var units = _made.Units.Concat(Staying.Values).Select(u => u with { Shared = shared, Stamp = null, Output = "" });
        return new BuiltState(shared, null, "", _folder?.Count ?? 0, units.ToDictionary(u => u.Key, StringComparer.Ordinal)) { Share = share }.Write();
    }

    /// <summary>Begins without looking for what can stay, and gives the sign of what all units are made with.</summary>
    public string Begin()
    {
        (_stamp, var shared) = (Trace.SharedStamp(), Trace.SharedContent());
        _shared = Task.FromResult(shared);
        return shared;
    }

    /// <summary>Takes over a unit that another machine made.</summary>
    public void Adopt(BuiltUnit unit) => _made.Adopt(unit);

    /// <summary>Leaves the record of the site that lies in the output now.</summary>
    public void Leave(WriteSummary written)
    {
        if (_folder is null || _shared?.GetAwaiter().GetResult() is not { } shared) return;
        var units = new Dictionary<string, BuiltUnit>(StringComparer.Ordinal);
        var folders = _folder.Folders.ToLookup(f => f.Split('/', 2)[0], StringComparer.Ordinal);
        foreach (var unit in _made.Units)
        {
            if (FolderTrace.Of(_folder.Path, folders[unit.Key]) is { } lies) units[unit.Key] = unit with { Shared = shared, Output = lies };
        }
        foreach (var unit in Staying.Values) units[unit.Key] = unit;
        var own = folders.Where(g => !units.ContainsKey(g.Key)).SelectMany(g => g);
        // A build of some leaves what it does not make, also of units that are gone: it is for the next to say that all is as it should be.
        var portal = _scope.IsPartial ? "" : FolderTrace.OfTop(_folder.Path, own) ?? "";
        var files = written.Written + written.Unchanged;
        _folder.State.Write(new BuiltState(shared, _stamp == Trace.SharedStamp() ? _stamp : null, portal, files, units) { List = FolderTrace.OfFile(Path.Combine(_folder.Path, SitePath.FileList)) }.Write);
    }

    // Of the units that do not stay: the others are what they were.
    private HashSet<string> LinesOf(IEnumerable<BuiltUnit> units, string? year) =>
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
