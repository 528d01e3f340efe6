using System.IO.Compression;
using System.Text;

namespace Disclosure.Tests.Import.Office;

/// <summary>An office file put together part by part, sound or not.</summary>
internal sealed class MadeArchive
{
    private readonly List<(string Name, byte[] Bytes)> _parts = [];

    public MadeArchive With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public MadeArchive With(string name, byte[] bytes)
    {
        _parts.RemoveAll(p => p.Name == name);
        return Add(name, bytes);
    }

    /// <summary>Adds a part, whether or not there is one of its name.</summary>
    public MadeArchive Add(string name, byte[] bytes)
    {
        _parts.Add((name, bytes));
        return this;
    }

    /// <summary>The names of its parts.</summary>
    public IReadOnlyList<string> Names => [.. _parts.Select(p => p.Name)];

    public string TextOf(string name) => Encoding.UTF8.GetString(_parts.Single(p => p.Name == name).Bytes);

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in _parts)
            {
                var entry = archive.CreateEntry(name);
                // The same parts are the same bytes, whenever they are written.
                entry.LastWriteTime = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var part = entry.Open();
                part.Write(bytes);
            }
        }
        return stream.ToArray();
    }
}
