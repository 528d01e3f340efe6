using System.Collections.Concurrent;
using Disclosure.Files;
using Disclosure.Input.Sources;

namespace Disclosure.Pipeline.Changes;

/// <summary>
/// What a build is made of, by signs: of what all units share, and of each unit's own files. A sign of stamps is had without opening a file;
/// where it is another than before, the sign of the content decides.
/// </summary>
internal sealed class InputTrace
{
    private static readonly string[] SharedParts = ["site.yaml", "editions", "classifications"];

    private readonly BuildScope _scope;
    private readonly long _now;
    private readonly ConcurrentDictionary<string, string?> _stamps = new(StringComparer.Ordinal);

    /// <summary>The signs of what a build is of.</summary>
    /// <param name="scope">What it is of.</param>
    /// <param name="now">The time, in nanoseconds since 1970.</param>
    public InputTrace(BuildScope scope, long now)
    {
        _scope = scope;
        _now = now;
        Files = new HeldFolder(scope.Files ?? new GivenFolder(scope.Input), SourceFile.MostBytes);
    }

    /// <summary>The files of the input; those of a unit whose content was asked for are held until they are released.</summary>
    public HeldFolder Files { get; }

    /// <summary>The sign of the stamps of what all units share; null where it proves nothing.</summary>
    public string? SharedStamp()
    {
        var names = Files.Names("").Names;
        var signs = SharedParts.Where(p => names.Contains(p, StringComparer.Ordinal)).Select(p => TreeStamp.Of(Path.Combine(_scope.Input, p), _now))
            .Concat(_scope.Themes.Select(t => TreeStamp.Of(t, _now))).ToList();
        return signs.Contains(null) ? null : UnitSigns.OneOf([_scope.Made, .. names, .. signs!]);
    }

    /// <summary>The sign of the content of what all units share.</summary>
    public string SharedContent()
    {
        var signs = SharedParts.Select(p => Files.Hold(p)).Concat(_scope.Themes.Select(t => new HeldFolder(new GivenFolder(t), int.MaxValue).Hold("")));
        return UnitSigns.OneOf([_scope.Made, .. Files.Names("").Names, .. signs]);
    }

    /// <summary>The sign of the stamps of a unit's files when they were first looked at; null where it proves nothing.</summary>
    public string? UnitStamp(string unit) => _stamps.GetOrAdd(unit, name => TreeStamp.Of(Path.Combine(_scope.Input, "units", name), _now));

    /// <summary>The signs of the content of a unit's files, which are held from then on.</summary>
    public UnitSigns UnitContent(string unit)
    {
        var path = PathOf(unit);
        var own = Files.Hold(path, name => Files.Find($"{path}/{name}").IsFolder);
        var folders = Files.Names(path).Names.Where(n => !PassedOver.Has(n) && Files.Find($"{path}/{n}").IsFolder);
        return new UnitSigns(own, folders.ToDictionary(n => n, n => DocumentContent($"{path}/{n}"), StringComparer.Ordinal));
    }

    /// <summary>Lets go of a unit's files.</summary>
    public void Release(string unit) => Files.Release(PathOf(unit));

    private DocumentSigns DocumentContent(string path)
    {
        var tables = Files.Hold(path, IsProse);
        var prose = Files.Names(path).Names.Where(n => !PassedOver.Has(n) && IsProse(n)).Select(n => Files.Hold($"{path}/{n}"));
        return new DocumentSigns(UnitSigns.OneOf([tables, .. prose]), tables);
    }

    private static bool IsProse(string name) => name.EndsWith(".md", StringComparison.Ordinal);

    private static string PathOf(string unit) => $"units/{unit}";
}
