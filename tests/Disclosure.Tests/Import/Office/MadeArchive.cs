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
        _parts.Add((name, bytes));
        return this;
    }

    public string TextOf(string name) => Encoding.UTF8.GetString(_parts.Single(p => p.Name == name).Bytes);

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in _parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }
        return stream.ToArray();
    }
}
