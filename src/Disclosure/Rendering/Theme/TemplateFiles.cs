using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Disclosure.Rendering.Theme;

/// <summary>Gives the template engine the partials, out of memory.</summary>
internal sealed class TemplateFiles(IEnumerable<TemplateSource> sources) : IFileProvider
{
    private readonly Dictionary<string, TemplateSource> _sources = sources.ToDictionary(s => s.Name + ".liquid", StringComparer.Ordinal);

    public IFileInfo GetFileInfo(string subpath) =>
        _sources.TryGetValue(subpath, out var source) ? new TemplateFile(source) : new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class TemplateFile(TemplateSource source) : IFileInfo
    {
        public bool Exists => true;

        public long Length => Encoding.UTF8.GetByteCount(source.Text);

        public string? PhysicalPath => null;

        public string Name => source.Name;

        public DateTimeOffset LastModified => default;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(Encoding.UTF8.GetBytes(source.Text));
    }
}
