using System.Globalization;

namespace Disclosure.Files;

/// <summary>Says in plain words why the operating system refused.</summary>
internal static class IoReason
{
    /// <summary>Whether an exception is the machine's doing (disk, permission) and not a bug.</summary>
    public static bool Covers(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>Whether the file is held by another process.</summary>
    public static bool IsHeld(IOException exception) => exception.HResult switch
    {
        11 => OperatingSystem.IsLinux(), // EWOULDBLOCK
        35 => OperatingSystem.IsMacOS(), // EWOULDBLOCK
        unchecked((int)0x80070020) => true, // ERROR_SHARING_VIOLATION
        _ => false,
    };

    /// <summary>The reason in Chinese, without a full stop: never the system's own words, which are in another language.</summary>
    public static string Of(Exception exception) => exception switch
    {
        ToldException => exception.Message,
        UnauthorizedAccessException => "没有写入权限",
        PathTooLongException => "路径太长",
        FileNotFoundException or DirectoryNotFoundException => "那里没有这个文件夹，也建不了",
        IOException held when IsHeld(held) => "被其他程序占用",
        _ => OfCode(exception.HResult),
    };

    // The numbers of Linux, most of which are those of macOS too, and of Windows.
    private static string OfCode(int code) => code switch
    {
        1 or 13 => "没有写入权限", // EPERM, EACCES
        2 => "那里没有这个文件夹，也建不了", // ENOENT
        5 => "磁盘读写出错", // EIO
        16 or 18 => "它是挂载点，不能整体替换", // EBUSY, EXDEV
        17 or unchecked((int)0x80070050) or unchecked((int)0x800700B7) => "那里已有同名的文件或文件夹", // EEXIST, ERROR_FILE_EXISTS, ERROR_ALREADY_EXISTS
        20 => "路径中间有一段是文件，不是文件夹", // ENOTDIR
        23 or 24 => "同时打开的文件太多", // ENFILE, EMFILE
        27 => "文件超过了系统允许的大小", // EFBIG
        28 or unchecked((int)0x80070070) => "磁盘空间不足", // ENOSPC, ERROR_DISK_FULL
        30 => "文件系统是只读的", // EROFS
        32 => "读它的程序已经关闭", // EPIPE
        39 or 66 or unchecked((int)0x80070091) => "文件夹里还有别的内容", // ENOTEMPTY, ERROR_DIR_NOT_EMPTY
        122 or 69 => "超过了磁盘配额", // EDQUOT
        _ => string.Create(CultureInfo.InvariantCulture, $"系统没有允许（错误码 {code}）"),
    };
}

/// <summary>A failure on the disk whose message is our own, in Chinese and without a full stop: a person may read it as it is.</summary>
/// <param name="reason">The message.</param>
internal class ToldException(string reason) : IOException(reason);
