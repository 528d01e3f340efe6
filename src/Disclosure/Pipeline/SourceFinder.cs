using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Input;
using Disclosure.Input.Sources;

namespace Disclosure.Pipeline;

/// <summary>Finds what an operand means: a year of the input (its budgets, or <c>2024-final</c>: its final accounts), a folder, or a revision of the repository that the input lies in.</summary>
internal sealed class SourceFinder(string input, string? path, CancellationToken stop)
{
    private readonly Git _git = Git.On(input, path, stop);
    private InputReader? _own;

    /// <summary>Whether the kind of a document is said with its year, as it is where not all are budgets.</summary>
    public bool NamesKinds { get; init; }

    /// <summary>Why the last operand could not be found, in Chinese; blank when it could.</summary>
    public string Refusal { get; private set; } = "";

    // Two years of one folder are read by one reader: what they share is read once.
    private InputReader OfInput() => _own ??= new InputReader(input);

    /// <summary>The input folder as it is now.</summary>
    public ComparisonSource? Now() => Directory.Exists(input)
        ? new ComparisonSource(input, OfInput(), null, null, null)
        : Refuse($"没有文件夹{Bracketed.Of(input)}；{InputFolder.HowToBegin}。");

    /// <summary>What an operand means; null with a refusal when it means nothing, or two things.</summary>
    public ComparisonSource? Find(string operand)
    {
        Refusal = "";
        if (YearChoice.OfFolder(operand) is { } year) return Now() is null ? null : new ComparisonSource(Named(year), OfInput(), null, year, null);
        var isFolder = Directory.Exists(operand);
        // What looks like a path is one: so a folder can be told from a revision of the same name.
        if (operand.StartsWith('.') || Path.EndsInDirectorySeparator(operand) || Path.IsPathRooted(operand))
        {
            return isFolder ? Folder(operand) : Refuse($"没有文件夹{Bracketed.Of(operand)}。");
        }
        if (!isFolder && !Directory.Exists(input)) return Now();
        var commit = _git.Commit(operand);
        return (isFolder, commit) switch
        {
            (true, not null) => Refuse($"{Bracketed.Of(operand)}既是文件夹，又是 git 版本；要比文件夹就写{Bracketed.Of("./" + operand)}，要比版本就写提交号或「refs/…」全名。"),
            (true, null) => Folder(operand),
            (false, not null) => Revision(operand, commit),
            _ => RefuseRevision(operand, Unknown(operand)),
        };
    }

    private string Named(YearChoice year) => NamesKinds && year.Kind is { } kind ? $"{year.Year} 年{kind.Word()}" : $"{year.Year} 年";

    private ComparisonSource? Revision(string operand, string commit)
    {
        if (_git.Tree(commit) is not { } tree) return RefuseRevision(operand, $"版本{Bracketed.Of(operand)}里没有文件夹{Bracketed.Of(input)}。");
        return CommitFolder.Of(_git, tree) is { } folder
            ? new ComparisonSource(operand, new InputReader(folder, $"{operand}:{GivenName.Of(input)}"), null, null, folder)
            : RefuseRevision(operand, $"git 读不出版本{Bracketed.Of(operand)}：仓库不完整，或这个版本里的文件超过 {CommitListing.MostFiles} 个。");
    }

    private ComparisonSource? Folder(string operand)
    {
        if (File.Exists(Path.Combine(operand, "disclosure.yaml"))) return Budget(operand);
        return Directory.Exists(Path.Combine(operand, "units"))
            ? new ComparisonSource(operand, new InputReader(operand), null, null, null)
            : Refuse($"文件夹{Bracketed.Of(operand)}不是数据文件夹（里面没有 units），也不是一份预算（里面没有 disclosure.yaml）。");
    }

    private ComparisonSource? Budget(string operand)
    {
        var folder = new DirectoryInfo(Path.TrimEndingDirectorySeparator(operand));
        if (YearChoice.OfFolder(folder.Name) is not { } year || folder.Parent is not { } unit || unit.Parent is not { Name: "units", Parent: { } root })
        {
            return Refuse($"{Bracketed.Of(operand)}要在「数据文件夹/units/单位/年度」里，才找得到它的版式和科目。");
        }
        return new ComparisonSource(operand, new InputReader(Briefly(root.FullName)), unit.Name, year, null);
    }

    // As a person in the working folder would write it.
    private static string Briefly(string folder)
    {
        var path = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder);
        return path.StartsWith("..", StringComparison.Ordinal) ? folder : path;
    }

    private string Unknown(string operand)
    {
        if (!_git.IsThere) return $"没有文件夹{Bracketed.Of(operand)}；也没有找到 git，不能把它当作版本。";
        if (_git.IsOfAnother)
        {
            return $"没有文件夹{Bracketed.Of(operand)}；{Bracketed.Of(input)}所在的 git 仓库属于另一个用户，git 不读它。确认可信后，用 git config --global --add safe.directory 写明它的文件夹。";
        }
        return _git.IsRepository
            ? $"{Bracketed.Of(operand)}不是年度，没有这个文件夹，也没有这个 git 版本{NearestName.Hint(operand, _git.Names())}。"
            : $"没有文件夹{Bracketed.Of(operand)}；{Bracketed.Of(input)}也不在 git 仓库里，不能把它当作版本。";
    }

    // What a git that does not answer leaves unknown is not told as if it were known.
    private ComparisonSource? RefuseRevision(string operand, string refusal) => Refuse(_git.IsSilent
        ? $"git 过了 {Git.Patience.TotalSeconds:0} 秒还没有回答，已经中止，所以读不了版本{Bracketed.Of(operand)}。请检查{Bracketed.Of(input)}所在的 git 仓库：里面可能有管道一类的特殊文件，或者磁盘太慢。"
        : refusal);

    private ComparisonSource? Refuse(string refusal)
    {
        Refusal = refusal;
        return null;
    }
}

/// <summary>One of the two sides of a comparison.</summary>
/// <param name="Name">What the command called it.</param>
/// <param name="Input">Reads its input folder.</param>
/// <param name="Unit">The only unit of it that is meant, or null.</param>
/// <param name="Year">The only document of each unit of it that is meant, or null.</param>
/// <param name="Folder">The commit's folder that it is read from, or null.</param>
internal sealed record ComparisonSource(string Name, InputReader Input, string? Unit, YearChoice? Year, CommitFolder? Folder) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Folder?.Dispose();
}
