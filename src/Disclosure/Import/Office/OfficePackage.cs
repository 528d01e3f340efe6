using System.IO.Compression;
using System.Xml;

namespace Disclosure.Import.Office;

/// <summary>
/// The parts of an Office Open XML file. Nothing is unpacked to a disk, nothing outside is followed, and no more is inflated than a
/// document can have.
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    /// <summary>The most parts that a file may have.</summary>
    public const int MostParts = 10_000;

    /// <summary>The most bytes that a part may have when it is inflated. The largest of a real workbook have about 200,000.</summary>
    public const int MostPartBytes = 48 * 1024 * 1024;

    /// <summary>The most bytes that are inflated of a file altogether.</summary>
    public const long MostBytes = 128 * 1024 * 1024;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private long _left = MostBytes;

    /// <summary>Opens a file.</summary>
    /// <exception cref="UnreadableFileException">It is no zip archive, or has more parts than a document has.</exception>
    public OfficePackage(byte[] content)
    {
        try
        {
            _archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (_archive.Entries.Count > MostParts) throw UnreadableFileException.TooLarge("部件数");
            foreach (var entry in _archive.Entries) _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw UnreadableFileException.Damaged("压缩包的目录");
        }
    }

    /// <summary>The names of its parts.</summary>
    public IReadOnlyCollection<string> Names => _parts.Keys;

    /// <summary>Whether an exception is the file's doing and not a bug: what the framework throws for broken archives and XML.</summary>
    public static bool IsDamage(Exception e) =>
        e is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException or FormatException or OverflowException;

    /// <summary>Opens a part as XML, without types of documents and what they can do; null when it is not there.</summary>
    /// <exception cref="UnreadableFileException">It is too large.</exception>
    public XmlReader? Open(string name)
    {
        if (!_parts.TryGetValue(name.TrimStart('/'), out var entry)) return null;
        // What it says of itself is as much as the framework inflates of it.
        if (entry.Length > MostPartBytes || (_left -= entry.Length) < 0) throw UnreadableFileException.TooLarge("内容");
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostPartBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };
        return XmlReader.Create(entry.Open(), settings);
    }

    /// <summary>What a part refers to within the file, by id; what lies outside is left out.</summary>
    public IReadOnlyDictionary<string, PartReference> References(string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..slash];
        var found = new Dictionary<string, PartReference>(StringComparer.Ordinal);
        using var reader = Open($"{(folder.Length > 0 ? folder + "/" : "")}_rels/{part[(slash + 1)..]}.rels");
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship" || reader.GetAttribute("TargetMode") == "External") continue;
            var (id, type, target) = (reader.GetAttribute("Id"), reader.GetAttribute("Type"), reader.GetAttribute("Target"));
            if (id is not null && target is not null) found.TryAdd(id, new PartReference((type ?? "").Split('/')[^1], Resolve(folder, target)));
        }
        return found;
    }

    /// <summary>The part that the file is about.</summary>
    public string? MainPart => References("").Values.FirstOrDefault(r => r.Kind == "officeDocument")?.Part;

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>(target.StartsWith('/') ? [] : folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or "..")) steps.Add(step);
        }
        return string.Join('/', steps);
    }
}

/// <summary>What a part of a file refers to.</summary>
/// <param name="Kind">The last word of the kind of reference: worksheet, styles, header.</param>
/// <param name="Part">The part.</param>
internal sealed record PartReference(string Kind, string Part);
