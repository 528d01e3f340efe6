using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Findings;
using Disclosure.Output;

namespace Disclosure.Pipeline.Changes;

/// <summary>A share that another machine has made: its folder, and what is in it.</summary>
/// <param name="Name">Its folder, as the person gave it.</param>
/// <param name="Folder">The folder.</param>
/// <param name="State">What it says of itself.</param>
/// <param name="Files">Its files with their sums.</param>
internal sealed record ReadShare(string Name, ShareFolder Folder, BuiltState State, IReadOnlyDictionary<string, uint?> Files)
{
    /// <summary>What the portal says of its documents.</summary>
    public required IReadOnlyList<DocumentEntry> Entries { get; init; }

    /// <summary>Which share it is.</summary>
    public BuildShare Share => State.Share!.Value;

    /// <summary>Reads one; null with a finding when the folder is none.</summary>
    public static ReadShare? Of(string name, FindingList findings)
    {
        var folder = new ShareFolder(Path.GetFullPath(name));
        var place = Place.Whole(name);
        try
        {
            var state = BuiltState.Read(folder.Read(BuildShare.File));
            List<IReadOnlyList<DocumentEntry>?> entries = [.. state.Units.Values.Select(u => u.ReadEntries())];
            if (state.Share is not null && folder.Files() is { } files && !entries.Contains(null) && IsWhole(state, files))
                return new ReadShare(name, folder, state, files) { Entries = [.. entries.SelectMany(e => e!)] };
            findings.Error("no-share", place, $"这里不是「build --shard」做出的一份：没有「{BuildShare.File}」，或者它、文件清单「{SitePath.FileList}」不完整；也许没有传完，请再传一遍。");
        }
        catch (DamagedManifestException e)
        {
            findings.Error("no-share", place, $"这一份里的{e.Message}，不像是本程序写的。");
        }
        return null;
    }

    /// <summary>Says what keeps shares from being one site: another count, one that is twice or not there, or made of something else.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="shared">The sign of what all units are made with, here.</param>
    /// <param name="units">The names of the folders of units, here.</param>
    /// <param name="findings">Receives what is wrong.</param>
    public static void Check(IReadOnlyList<ReadShare> shares, string shared, IReadOnlyList<string> units, FindingList findings)
    {
        if (shares.Count == 0) return;
        var count = shares.Max(s => s.Share.Count);
        foreach (var odd in shares.Where(s => s.Share.Count != count)) Refuse(odd, $"这是 {odd.Share.Count} 份里的第 {odd.Share.Number} 份，别的是 {count} 份里的；各份要按同一个份数做。", findings);
        foreach (var twice in shares.GroupBy(s => s.Share).SelectMany(g => g.Skip(1))) Refuse(twice, $"第 {twice.Share} 份已经有了：「{shares.First(s => s.Share == twice.Share).Name}」；同一份只给一次。", findings);
        foreach (var other in shares.Where(s => s.State.Shared != shared)) Refuse(other, "这一份是用另一个版本的程序，或者另一套门户信息、版式、科目、主题做的，和这里的不同；请用同样的做一遍。", findings);
        for (var number = 1; number <= count; number++)
        {
            var share = new BuildShare(number, count);
            if (!shares.Any(s => s.Share == share)) findings.Error("lost-share", Place.Whole(shares[0].Name), $"缺第 {share} 份；用「disclosure build --shard {share}」再做这一份。");
        }
        if (findings.HasErrors) return;
        foreach (var share in shares)
        {
            var lacking = share.Share.Of(units).Except(share.State.Units.Keys, StringComparer.Ordinal).ToList();
            var more = share.State.Units.Keys.Except(share.Share.Of(units), StringComparer.Ordinal).ToList();
            if (lacking.Count + more.Count > 0) Refuse(share, $"这一份里的单位和数据里的不同（{string.Join("、", lacking.Concat(more).Take(5))}）：做的时候单位和现在不一样；请再做一遍。", findings);
        }
    }

    /// <summary>Says of which units the share was made of other data than those here.</summary>
    /// <param name="trace">The signs of the input here.</param>
    /// <param name="findings">Receives it; shares may say so at once.</param>
    public void Compare(InputTrace trace, FindingList findings)
    {
        List<string> changed = [.. State.Units.Values.Where(u => u.Content.Length > 0 && u.Content != ContentOf(trace, u.Key)).Select(u => u.Key).Order(StringComparer.Ordinal)];
        if (changed.Count == 0) return;
        lock (findings) Refuse(this, $"做这一份以后，{changed.Count} 个单位的数据改过（{string.Join("、", changed.Take(5))}）；请用「disclosure build --shard {Share}」再做一遍。", findings);
    }

    private static string ContentOf(InputTrace trace, string unit)
    {
        var content = trace.UnitContent(unit).Content;
        trace.Release(unit);
        return content;
    }

    // A list that was cut short, or that names what is not the share's, would lose pages or put others in their place.
    private static bool IsWhole(BuiltState state, IReadOnlyDictionary<string, uint?> files) =>
        files.Count == state.Files + 1 && files.Keys.All(f => f == BuildShare.File || state.Units.ContainsKey(f.Split('/', 2)[0]));

    private static void Refuse(ReadShare share, string message, FindingList findings) => findings.Error("odd-share", Place.Whole(share.Name), message);
}
