using Disclosure.Core.Findings;
using Disclosure.Files;

namespace Disclosure.Output;

/// <summary>
/// One build's transaction on the output folder. Files are written beside it; <see cref="Commit"/> swaps the whole site
/// in. Until then, and whenever the build fails or is killed, the output is as it was.
/// </summary>
internal sealed class SiteFolder : IDisposable
{
    private readonly Place _place;
    private readonly string _output;
    private readonly StagingFolder _staging;
    private readonly FindingList _findings;
    private readonly OutputContent _content;
    private EarlierSite _earlier;
    private SiteFiles _files;
    private HashSet<string> _staying = [];
    private Finding? _failure;
    private bool _closed;
    private bool _told;

    /// <summary>A build that has taken the output (<see cref="SiteOpening"/>): nothing of the earlier site was looked at, and nothing can be written before <see cref="Begin"/>.</summary>
    /// <param name="place">The output folder, as the person gave it.</param>
    /// <param name="output">The same as a full path.</param>
    /// <param name="staging">Where the site is made.</param>
    /// <param name="findings">Receives why the earlier site may not be replaced, and in the end what could not be cleaned up.</param>
    /// <param name="content">What is written: it replaces nothing else.</param>
    internal SiteFolder(Place place, string output, StagingFolder staging, FindingList findings, OutputContent content)
    {
        _content = content;
        _findings = findings;
        _place = place;
        _output = output;
        _staging = staging;
        _earlier = EarlierSite.None;
        _files = new SiteFiles(staging.Site, _earlier);
        State = new StateFile(output, staging.Desk);
    }

    /// <summary>The full path of a folder for what is needed to make the site and is no part of it; it may have to be created, and goes with this.</summary>
    public string Desk => _staging.Desk;

    /// <summary>The files that earlier builds have left in the output.</summary>
    public IReadOnlySet<string> Earlier => _earlier.Files;

    /// <summary>How many files the site has so far.</summary>
    public int Count => _files.Count;

    /// <summary>The folders of the site that this build has made or looked at, each before those in it.</summary>
    public IEnumerable<string> Folders => _files.Folders;

    /// <summary>The full path of the output folder.</summary>
    public string Path => _output;

    /// <summary>When this build took the output, by the clock of its disk, in nanoseconds since 1970.</summary>
    public long Now => DiskLook.StampOf(_staging.Site)?.Written ?? 0;

    /// <summary>What the last build left on record beside the output.</summary>
    public StateFile State { get; }

    /// <summary>Looks at the earlier site; false with a finding when it may not be replaced.</summary>
    /// <param name="staying">
    /// The names of folders at its top that lie there as the last build left them and stay: only the rest is replaced, piece by piece. When none
    /// stays, the whole site is swapped in.
    /// </param>
    /// <param name="packs">Whether nobody asks for the files of these folders: they are then not among <see cref="Earlier"/>.</param>
    public bool Begin(IReadOnlyCollection<string> staying, bool packs = false) => OutputFaults.Told(_place, _findings, () =>
    {
        _staying = staying.ToHashSet(StringComparer.Ordinal);
        _earlier = EarlierSite.Read(_output, staying, packs);
        _files = new SiteFiles(_staging.Site, _earlier);
        _files.Stay();
        if ((OutputRules.RefusalOfContent(_place, _earlier) ?? OutputRules.RefusalOfKind(_place, _earlier, _content)) is not { } refusal) return this;
        _findings.Add(refusal);
        return null;
    }) is not null;

    /// <summary>
    /// Writes one file; several threads may. The first refusal of the machine (disk full, no permission) is kept for
    /// <see cref="Commit"/>, and nothing more is written.
    /// </summary>
    /// <param name="path">Relative, with forward slashes. The same path twice is a bug.</param>
    /// <param name="bytes">The whole file.</param>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (!MayPut(path)) return;
        try
        {
            _files.Put(path, bytes);
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            Fail($"无法写出「{path}」", e);
        }
    }

    /// <summary>Says that no more files come into a folder at the top, and that nobody asks for those in it: what is known of them takes less room.</summary>
    public void Pack(string top) => _files.Pack(top);

    /// <summary>Takes a file over from the earlier site as it lies there, bytes and time stamp; several threads may.</summary>
    /// <param name="path">One of <see cref="Earlier"/>.</param>
    public void Keep(string path)
    {
        if (!MayPut(path)) return;
        try
        {
            _files.Keep(path);
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            Fail($"无法保留「{path}」", e);
        }
    }

    /// <summary>
    /// Takes over all that is in the site beside its units as it lies there. Where only pieces of the site are replaced, these are none of them:
    /// nothing can be written beside them from then on.
    /// </summary>
    /// <param name="paths">Of <see cref="Earlier"/>, all files that no folder of this build at the top has.</param>
    public void KeepRest(IReadOnlyCollection<string> paths)
    {
        foreach (var path in paths)
        {
            if (_staying.Count == 0) Keep(path);
            else if (MayPut(path)) _files.Leave(path);
        }
        if (_staying.Count > 0) _staying.UnionWith(paths.Select(p => p.Split('/', 2)[0]));
    }

    /// <summary>Takes a file over from a folder that another build has written; several threads may.</summary>
    /// <param name="path">Relative, with forward slashes. The same path twice is a bug.</param>
    /// <param name="from">The full path of that folder.</param>
    /// <param name="sum">The sum that its list gives the file.</param>
    /// <returns>False when the file there is another one, or cannot be read.</returns>
    public bool Adopt(string path, string from, uint sum)
    {
        if (!MayPut(path)) return true;
        try
        {
            var full = System.IO.Path.Combine(from, path);
            return DiskLook.At(full).Kind == EntryKind.File && _files.Adopt(path, full, sum);
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            Fail($"无法写出「{path}」", e);
            return true;
        }
    }

    /// <summary>The earlier files that are neither written nor kept so far, sorted.</summary>
    public IEnumerable<string> Unwritten => _files.Missing;

    /// <summary>The files that are new, or other than in the earlier site.</summary>
    public IEnumerable<string> Changed => _files.Changed;

    /// <summary>Whether a file that was written is new, or other than in the earlier site.</summary>
    public bool IsChanged(string path) => _files.IsChanged(path);

    /// <summary>Swaps the site in; when a file or the swap has failed, says so in a finding and gives null.</summary>
    public WriteSummary? Commit(FindingList findings)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        _closed = true;
        if (_failure is null) Finish();
        if (_failure is null) return _files.Summary();
        findings.Add(_failure);
        return null;
    }

    /// <summary>Removes what lies beside the output: the earlier site after a <see cref="Commit"/>, the unfinished one else.</summary>
    public void Dispose()
    {
        _closed = true;
        _staging.Dispose();
        if (_told || _staging.Left is not { } left) return;
        _told = true;
        _findings.Add(Finding.Warning("staging-left", _place, $"准备网站用的「{left}」没有删干净；下次生成会再删，也可以现在手工删去。"));
    }

    private bool MayPut(string path)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (_staying.Count > 0 && _staying.Contains(path.Split('/', 2)[0])) throw new InvalidOperationException($"Its folder stays as it is: '{path}'");
        _files.Claim(path);
        return Volatile.Read(ref _failure) is null;
    }

    private void Finish()
    {
        try
        {
            _files.PutManifest();
            // Looked at once more: what came into the folder during the build must not go with the earlier site.
            _failure = OutputRules.RefusalOfContent(_place, _earlier.Again()) ?? OutputRules.RefusalOfRemoval(_place, _earlier, _files.Removed);
            if (_failure is not null) return;
            // It would speak of a site that is not there any more.
            State.Delete();
            if (_staying.Count > 0)
            {
                _staging.SwapPieces(_files.RemovedPieces);
                return;
            }
            if (Directory.Exists(_output)) CarryOver();
            _staging.Swap();
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            Fail("无法换上新的网站", e);
        }
    }

    // What belongs to the folder and not to the site: the repository's .gitignore, and who may enter.
    private void CarryOver()
    {
        var ignore = System.IO.Path.Combine(_output, SitePath.GitIgnore);
        if (DiskLook.At(ignore).Kind == EntryKind.File) File.Copy(ignore, System.IO.Path.Combine(_staging.Site, SitePath.GitIgnore));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_staging.Site, File.GetUnixFileMode(_output));
    }

    private void Fail(string what, Exception e) => Interlocked.CompareExchange(
        ref _failure, Finding.Error("output-io", _place, $"{what}：{IoReason.Of(e)}。原有的输出没有改动。"), null);
}
