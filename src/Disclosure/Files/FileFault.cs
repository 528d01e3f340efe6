namespace Disclosure.Files;

/// <summary>Why a file or folder that somebody gave us is not read.</summary>
/// <param name="Id">The id of the finding that says so.</param>
/// <param name="Message">The reason, in Chinese; it fits whoever names the file before it.</param>
internal sealed record FileFault(string Id, string Message)
{
    /// <summary>There is nothing here.</summary>
    public static readonly FileFault Missing = new("missing-file", "缺少这个文件。");

    /// <summary>There is a folder where a file should be.</summary>
    public static readonly FileFault Folder = new("missing-file", "这里应当是文件，实际是文件夹。");

    /// <summary>There is a file where a folder should be.</summary>
    public static readonly FileFault NoFolder = new("missing-folder", "这里应当是文件夹，实际是文件。");

    /// <summary>It may not be read, or cannot be.</summary>
    public static readonly FileFault Unreadable = new("unreadable-file", "文件打不开：没有读取权限，或正被别的程序占用。");

    /// <summary>What is in the folder may not be seen, or cannot be.</summary>
    public static readonly FileFault UnreadableFolder = new("unreadable-folder", "文件夹打不开：没有读取权限，里面的内容看不到。");

    /// <summary>Another file was put in its place while it was opened.</summary>
    public static readonly FileFault Changed = new("unreadable-file", "文件在读取时被换成了别的文件；请等它写完后重试。");

    /// <summary>A link that leads out of the folder.</summary>
    public static readonly FileFault Outside = new("link-outside", "这是一个链接，指到了所给文件夹之外，不予读取；请把原件放到这里来。");

    /// <summary>A link to what is not there.</summary>
    public static readonly FileFault Broken = new("link-broken", "这是一个链接，它所指的文件或文件夹不存在；请把原件放到这里来。");

    /// <summary>A link that leads back to itself, or to a folder that it lies in.</summary>
    public static readonly FileFault Loop = new("link-loop", "这是一个绕回原处的链接，没有尽头；请删去，或把原件放到这里来。");

    /// <summary>A named pipe.</summary>
    public static readonly FileFault Pipe = new("special-file", "这是管道，不是文件，不予打开；请换成普通文件。");

    /// <summary>A socket.</summary>
    public static readonly FileFault Socket = new("special-file", "这是套接字，不是文件，不予打开；请换成普通文件。");

    /// <summary>A device.</summary>
    public static readonly FileFault Device = new("special-file", "这是设备，不是文件，不予打开；请换成普通文件。");

    /// <summary>The folder has more entries than anybody looks through.</summary>
    public static readonly FileFault TooMany = new("too-many-files", $"文件夹里的文件超过 {GivenFolder.MostNames} 个；请检查是否放错了文件夹。");

    /// <summary>An object of a repository that git cannot read.</summary>
    public static readonly FileFault Damaged = new("unreadable-file", "git 仓库里的这个文件读不出来，可能已经损坏；可以用「git fsck」检查仓库。");

    /// <summary>An object of a repository that git was asked for without an answer.</summary>
    public static readonly FileFault Unanswered = new("unreadable-file", "git 迟迟没有给出仓库里的这个文件，已经中止；请检查仓库里有没有管道一类的特殊文件。");

    /// <summary>An object of a repository that git was not asked for any more.</summary>
    public static readonly FileFault Unasked = new("unreadable-file", "仓库里的这个文件没有去读：git 读前面的文件时已经出错或没有回答。");

    /// <summary>A repository inside the repository, which a commit names but does not hold.</summary>
    public static readonly FileFault Submodule = new("special-file", "这是另一个 git 仓库（子模块），这个版本里没有它的内容；请换成普通文件夹。");

    /// <summary>The same of a folder that what was asked for lies in.</summary>
    public FileFault Above(string folder) =>
        this == Missing ? this : this with { Message = $"所在的文件夹「{folder}」读不了：{Message}" };

    /// <summary>The file has more bytes than it may have.</summary>
    public static FileFault TooLarge(int most) => new("file-too-large",
        most >= 1024 * 1024 ? $"文件超过上限 {most / 1024 / 1024} MB。" : $"文件超过上限 {most} 字节。");
}
