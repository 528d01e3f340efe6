using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Pipeline;
using Disclosure.Records;
using Disclosure.Tests.Budgets;
using Disclosure.Tests.Comparison.Differences;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Records;

/// <summary>A built site, and the record of each of its documents as it came from the build.</summary>
internal sealed class RecordedSite : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly Dictionary<string, byte[]> _classifications = new(StringComparer.Ordinal);

    /// <summary>Builds the input that <paramref name="write"/> writes into a folder.</summary>
    public RecordedSite(Action<string> write)
    {
        var input = _scratch.Path("input");
        write(input);
        var portal = Path.Combine(input, "site.yaml");
        if (!File.ReadAllText(portal).Contains("网址:", StringComparison.Ordinal)) File.AppendAllText(portal, "网址: https://www.example.gov.cn/ysgk/\n");
        var records = new List<DocumentRecord>();
        SiteBuild.Run(new BuildOptions(input, _scratch.Path("site"), null, null, null) { Recorded = records.Add }, new Progress<BuildProgress>()).Written.ShouldNotBeNull();
        Site = new InputReader(input).ReadSite(new FindingList());
        Records = [.. records.OrderBy(r => r.Key)];
        Written = [.. Records.Select(r => DocumentRecordWriter.Write(r, NameOf))];
    }

    /// <summary>The portal.</summary>
    public SiteDescription Site { get; }

    /// <summary>The records, in the order of their keys.</summary>
    public IReadOnlyList<DocumentRecord> Records { get; }

    /// <summary>The records as they are written.</summary>
    public IReadOnlyList<byte[]> Written { get; }

    /// <summary>The files that are no document's and not the theme's: those of the portal and of units.</summary>
    public IEnumerable<string> OwnFiles => Directory.EnumerateFiles(_scratch.Path("site"), "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(_scratch.Path("site"), f).Replace('\\', '/'))
        .Where(f => !f.StartsWith("assets/", StringComparison.Ordinal) && !f.StartsWith('.') && f.Count(c => c == '/') < 2);

    /// <summary>The text of a file of the site.</summary>
    public string TextOf(string path) => File.ReadAllText(_scratch.Path(["site", .. path.Split('/')]));

    /// <summary>A record read from what was written, with classifications that were written too.</summary>
    public DocumentRecord? Read(byte[] written, FindingList findings) => DocumentRecordReader.Read(
        written,
        name => _classifications.TryGetValue(name, out var bytes) ? ClassificationRecord.Read(bytes, Place.Whole(name), findings) : null,
        Place.Whole("record.json"), findings);

    /// <summary>All records, written and read back.</summary>
    public IReadOnlyList<DocumentRecord> ReadBack()
    {
        var findings = new FindingList();
        List<DocumentRecord> records = [.. Written.Select(w => Read(w, findings)).OfType<DocumentRecord>()];
        findings.Sorted().ShouldBeEmpty();
        return records;
    }

    /// <summary>Writes a classification, and says under which name.</summary>
    public string NameOf(Classification classification)
    {
        var bytes = ClassificationRecord.Write(classification);
        var name = ClassificationRecord.NameOf(bytes);
        _classifications[name] = bytes;
        return name;
    }

    public void Dispose() => _scratch.Dispose();
}

/// <summary>The made-up portal and the unit of five years, each built once for those that share them.</summary>
public sealed class RecordedSites : IDisposable
{
    private readonly Dictionary<string, RecordedSite> _sites = new(StringComparer.Ordinal)
    {
        [Portal] = new(folder => Corpora.Portal.Write(Repository.Input, Repository.Tests("Inputs"), folder)),
        [Five] = new(FiveYears.Write),
        [Kinds] = new(WriteKinds),
    };

    /// <summary>Three units of three years each, of two editions.</summary>
    public const string Portal = "portal";

    /// <summary>One unit of four years, in which nearly all is renamed, recoded, split or merged.</summary>
    public const string Five = "five years";

    /// <summary>A unit with final accounts beside its budgets, and one with a single document.</summary>
    public const string Kinds = "kinds";

    internal RecordedSite this[string name] => _sites[name];

    public void Dispose()
    {
        foreach (var site in _sites.Values) site.Dispose();
    }

    private static void WriteKinds(string folder)
    {
        using var input = new KindInput();
        Directory.Move(input.Folder, folder);
    }
}

/// <summary>Those that share them.</summary>
[CollectionDefinition(nameof(RecordedSites))]
public sealed class RecordedSitesCollection : ICollectionFixture<RecordedSites>;
