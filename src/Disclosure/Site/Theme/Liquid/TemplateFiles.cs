using Fluid.Parser;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>
/// Gives the template engine the templates of a theme when one includes another, and nothing else: out of memory, whatever name is
/// asked for. The engine parses what a file gives, which is an empty text, and then takes the template that is parsed already.
/// </summary>
internal sealed class TemplateFiles : IFileProvider
{
    /// <summary>How the name of a template's file ends.</summary>
    public const string Ending = ".liquid";

    private readonly Dictionary<string, FluidTemplate> _templates;
    private readonly Dictionary<string, TemplateFile> _files = new(StringComparer.Ordinal);

    /// <summary>The templates by their names, without ending.</summary>
    public TemplateFiles(IEnumerable<(string Name, FluidTemplate Template)> templates)
    {
        _templates = templates.ToDictionary(t => t.Name, t => t.Template, StringComparer.Ordinal);
        foreach (var name in _templates.Keys)
        {
            _files[name] = new TemplateFile(name);
            _files[name + Ending] = _files[name];
        }
    }

    /// <summary>The names of all templates.</summary>
    public IEnumerable<string> Names => _templates.Keys;

    /// <summary>The template of a name, with or without ending.</summary>
    public FluidTemplate Parsed(string path) => _templates[_files[path].Name];

    /// <inheritdoc/>
    public IFileInfo GetFileInfo(string subpath) => _files.TryGetValue(subpath, out var file) ? file : new NotFoundFileInfo(subpath);

    /// <inheritdoc/>
    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    /// <inheritdoc/>
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class TemplateFile(string name) : IFileInfo
    {
        public bool Exists => true;

        public long Length => 0;

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => default;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => Stream.Null;
    }
}
