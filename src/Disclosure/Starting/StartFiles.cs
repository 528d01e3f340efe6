namespace Disclosure.Starting;

/// <summary>A file of a portal that begins.</summary>
/// <param name="Path">Where it goes, in the portal's folder, with forward slashes.</param>
/// <param name="Text">What is in it.</param>
/// <param name="IsRun">Whether it is a program.</param>
internal sealed record StartFile(string Path, string Text, bool IsRun = false);

/// <summary>The files with which a portal begins, but for those that are made of its input.</summary>
internal static class StartFiles
{
    private const string Input = "input/";

    private static readonly SortedDictionary<string, string> Templates = Resources.Below("portal/");

    /// <summary>All of them, for an edition that ships.</summary>
    /// <param name="edition">Its name.</param>
    /// <param name="site">The text of <c>site.yaml</c>.</param>
    public static IReadOnlyList<StartFile> For(string edition, string site) =>
    [
        new("README.md", ReadMe(edition)),
        new(".gitignore", Templates["gitignore.txt"]),
        new($"{Input}site.yaml", site),
        // Git keeps no folder that is empty.
        new($"{Input}units/.gitkeep", ""),
        .. ShippedInput.For(edition).Select(f => new StartFile(Input + f.Key, f.Value)),
        new("ci/install", Templates["install.sh"], IsRun: true),
        new("ci/check", Templates["check.sh"], IsRun: true),
        new("ci/build", Templates["build.sh"], IsRun: true),
        new("ci/compare", Templates["compare.sh"], IsRun: true),
        new("ci/comment", Templates["comment.sh"], IsRun: true),
        new(".githooks/pre-commit", Templates["pre-commit.sh"], IsRun: true),
        new(".github/workflows/disclosure.yml", Templates["github.yml"]),
        new(".gitlab-ci.yml", Templates["gitlab.yml"]),
        new(".workflow/check.yml", Templates["gitee-check.yml"]),
        new(".workflow/publish.yml", Templates["gitee-publish.yml"]),
        new(".vscode/extensions.json", Templates["extensions.json"]),
        new("netlify.toml", ServerFiles.Netlify),
        new("deploy/nginx.conf", ServerFiles.Nginx),
        new("deploy/Caddyfile", ServerFiles.Caddy),
    ];

    private static string ReadMe(string edition) => Templates["README.md"]
        .Replace("{edition}", edition, StringComparison.Ordinal)
        .Replace("{title}", ShippedInput.TitleOf(edition), StringComparison.Ordinal);
}
