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

    /// <summary>The reason in Chinese, without a full stop; the system's own words where they are not known.</summary>
    public static string Of(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "没有写入权限",
        PathTooLongException => "路径太长",
        IOException held when IsHeld(held) => "被其他程序占用",
        _ => exception.HResult switch
        {
            16 or 18 => "它是挂载点，不能整体替换", // EBUSY, EXDEV
            28 or unchecked((int)0x80070070) => "磁盘空间不足", // ENOSPC, ERROR_DISK_FULL
            30 => "文件系统是只读的", // EROFS
            _ => exception.Message.TrimEnd('.'),
        },
    };
}
