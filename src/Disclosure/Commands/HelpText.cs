namespace Disclosure.Commands;

/// <summary>What <c>--help</c> says.</summary>
internal static class HelpText
{
    /// <summary>The whole text.</summary>
    public const string All = """
        disclosure：把预算公开的数据文件核对、生成为网站。

        用法：
          disclosure [build] [选项]
          disclosure check [选项]
          disclosure diff 对象 [对象] [选项] [-- units/单位[/年度]]
          disclosure explain [编号]
          disclosure pdf [选项]
          disclosure schema [选项]

        命令：
          build            生成网站（不写命令时就是它）
          check            只核对数据：能不能读、勾稽等式成不成立；不写任何文件
          diff             说明两份预算之间变了什么；对象是两个年度、两个文件夹，或 git 版本；
                           年度后面加 -final 是那年的决算（只写一个版本或文件夹，
                           就同现在的数据比较）；不写任何文件
          explain          说明一项检查：看什么、为什么、怎么改，有例子；不写编号就列出全部检查
          pdf              生成网站，并用 Chromium 把每份预算的全文印成 PDF 放进去，供人下载、打印
          schema           写出各种数据文件的格式（JSON Schema），编辑器用它补全名称、标出错误

        选项：
          --input 文件夹   数据所在的文件夹，默认 input
          --output 文件夹  网站写到哪个文件夹，默认 output；其中只能有上次生成的文件；
                           schema 写到哪个文件夹，默认 schemas
          --theme 文件夹   自己的主题；其中的文件替换自带主题里的同名文件
          --unit 名称      只生成一个单位，写单位文件夹的名称，如 jiangan-bigdata
          --year 年度      只生成一个年度，如 2024；后面加 -final 就只生成那年的决算；
                           没有要求生成的，已有的页面原样保留，门户照样列出
          --chromium 文件  pdf 用：Chromium 或 Chrome 的可执行文件；不写就用环境变量 CHROME_PATH
                           所指的，再没有就到通常的地方找
          --format 形式    check 用：text（默认，给人看）、json（给程序看）、sarif（给代码托管平台看）
                           diff 用：text（默认）、markdown（给合并请求）、json（给程序看）、html（一个独立的网页）
          --top 数目       diff 用：每张表最多列几项；变动多的在前
          --explain        diff 用：逐项说明大的变化在文字里有没有交代、说没说原因
          --strict         check 用：有警告时退出码也是 1
          --help           显示这些说明

        结果：
          数据有错误时，逐条列出文件、行、列和改法，不写入任何文件，原有网站保持不变。

        退出码：
          0  成功；diff 不论有没有变化都是 0
          1  数据有错误，印不出 PDF，写不出结果，或者不能比较；写了 --strict 时，有警告也算
          2  命令写法有误
          3  程序遇到没有料到的错；请把它说的那句话告诉程序的作者
          129、130、143  被中断（Ctrl-C 是 130）；没有写完的已经清理

        例子：
          disclosure
          disclosure --unit jiangan-bigdata --year 2024 --output /tmp/preview
          disclosure check --strict --format sarif > findings.sarif
          disclosure diff 2023 2024 --unit jiangan-bigdata --explain
          disclosure diff HEAD~1 --format markdown
          disclosure diff v2023 HEAD -- units/jiangan-bigdata
          disclosure explain change-rate
          disclosure pdf
        """;
}
