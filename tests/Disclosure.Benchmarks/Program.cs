using System.Globalization;
using System.Text;
using Disclosure.Benchmarks;
using Disclosure.Benchmarks.Fuzz;
using Disclosure.Benchmarks.Fuzz.Documents;
using Disclosure.Benchmarks.Hugo;
using Disclosure.Benchmarks.Import;
using Disclosure.Benchmarks.Mutations;
using Disclosure.Benchmarks.Native;
using Disclosure.Benchmarks.Office;
using Disclosure.Benchmarks.Portals;
using Disclosure.Benchmarks.Prose;
using Disclosure.Benchmarks.Rows;
using Disclosure.Benchmarks.Serving;
using Disclosure.Benchmarks.Timing;
using Disclosure.Corpora;
using Disclosure.Tests.Import.Hostile;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
const int Disclosures = 200;
const int Departments = 6;
const int UnitsOfDepartment = 4;
const int YearsOfCity = 2;
const int FuzzCases = 100_000;
const int ProgramCases = 20_000;
const int DocumentCases = 20_000;
const int Seed = 1;
var repository = Repository.Find();
switch (args)
{
    case ["corpus", var folder, .. var rest] when CountOf(rest) is { } count:
        Corpus.Write(repository.Input, folder, count);
        Console.WriteLine($"写好 {count} 份样例公开：{Path.GetFullPath(folder)}");
        return 0;
    case ["portal", var folder]:
        Console.WriteLine($"写好样例门户：{Path.GetFullPath(Portal.Write(repository.Input, repository.TestInputs, folder))}");
        return 0;
    case ["city", var folder, .. var rest] when CityOf(rest) is var (departments, units, years):
        Console.WriteLine($"写好样例城市：{Path.GetFullPath(City.Write(repository.Input, repository.TestInputs, folder, departments, units, years))}");
        return 0;
    case ["time", .. var rest] when CountOf(rest) is { } count:
        return BuildBench.Run(repository, count, Console.Out) ? 0 : 1;
    case ["hugo", .. var rest] when CountOf(rest) is { } count:
        using (var bench = new HugoBench(repository, count, Console.Out)) return bench.Run() ? 0 : 1;
    case ["serve", .. var rest] when CountOf(rest) is { } count:
        using (var bench = new ServeBench(repository, count, Console.Out)) return bench.Run() ? 0 : 1;
    case ["native"]:
        return NativeBench.Run(repository, null, Console.Out) ? 0 : 1;
    case ["native", var folder]:
        return NativeBench.Run(repository, folder, Console.Out) ? 0 : 1;
    case ["import", var folder]:
        return ImportBench.Run(folder, isDrafting: false, Console.Out) ? 0 : 1;
    case ["import", var folder, "draft"]:
        return ImportBench.Run(folder, isDrafting: true, Console.Out) ? 0 : 1;
    case ["office", var input, var site]:
        return OfficeBench.Run(input, site, Console.Out) ? 0 : 1;
    case ["office-import", var input]:
        return OfficeImportBench.Run(input, OfficeWay.Saved, Console.Out) ? 0 : 1;
    case ["office-import", var input, "print"]:
        return OfficeImportBench.Run(input, OfficeWay.Printed, Console.Out) ? 0 : 1;
    case ["office-import", var input, "print", "plain"]:
        return OfficeImportBench.Run(input, OfficeWay.PrintedPlain, Console.Out) ? 0 : 1;
    case ["mutate"]:
        return MutationBench.Run(repository, Console.Out) ? 0 : 1;
    case ["digits"]:
        return DigitBench.Run(repository.Input, Console.Out) ? 0 : 1;
    case ["digits", var input]:
        return DigitBench.Run(Path.GetFullPath(input), Console.Out) ? 0 : 1;
    case ["prose"]:
        return ProseBench.Run(repository, Console.Out) ? 0 : 1;
    case ["portal-files", .. var rest] when CountOf(rest) is { } count:
        return new PortalFilesBench(count, Console.Out).Run() ? 0 : 1;
    case ["check-rows"]:
        return RowBench.Run(repository, Console.Out) ? 0 : 1;
    case ["fuzz", "case", var text] when NumberOf(text) is { } number:
        return FuzzBench.Show(repository, number, Console.Out) ? 0 : 1;
    case ["fuzz"]:
        return FuzzBench.Run(repository, FuzzCases, Console.Out) ? 0 : 1;
    case ["fuzz", var text] when NumberOf(text) is { } count:
        return FuzzBench.Run(repository, count, Console.Out) ? 0 : 1;
    case ["fuzz-program", "case", var text, .. var rest] when NumberOf(text) is { } number && SeedOf(rest) is { } seed:
        return ProgramFuzzBench.Show(repository, number, seed, Console.Out) ? 0 : 1;
    case ["fuzz-program"]:
        return ProgramFuzzBench.Run(repository, ProgramCases, Seed, Console.Out) ? 0 : 1;
    case ["fuzz-program", var text, .. var rest] when NumberOf(text) is { } count && SeedOf(rest) is { } seed:
        return ProgramFuzzBench.Run(repository, count, seed, Console.Out) ? 0 : 1;
    case ["fuzz-documents", "batch", var from, var text, var bait, var url, var folder] when NumberOf(from) is { } first && NumberOf(text) is { } count:
        return DocumentBatch.Run(repository, first, count, new Bait(bait, url), folder, Console.Out);
    case ["fuzz-documents", "case", var text] when NumberOf(text) is { } number:
        return DocumentFuzzBench.Show(repository, number, Console.Out) ? 0 : 1;
    case ["fuzz-documents"]:
        return DocumentFuzzBench.Run(repository, 0, DocumentCases, Console.Out) ? 0 : 1;
    case ["fuzz-documents", var text, .. var rest] when NumberOf(text) is { } count && FirstOf(rest) is { } first:
        return DocumentFuzzBench.Run(repository, first, count, Console.Out) ? 0 : 1;
    default:
        Console.Error.WriteLine("用法：corpus 文件夹 [份数]　写出样例数据");
        Console.Error.WriteLine("　　　city 文件夹 [部门 [单位 [年]]]　写出样例城市的数据：若干部门，各有若干单位、若干年");
        Console.Error.WriteLine("　　　portal 文件夹　　　　　写出样例门户的数据：三个单位，各三年");
        Console.Error.WriteLine("　　　portal-files [份数]　　　量一量不属于哪一份的文件做一遍要多久、有多大");
        Console.Error.WriteLine("　　　time [份数]　　　　　量速度和内存，超出限额时退出码为 1");
        Console.Error.WriteLine("　　　hugo [份数]　　　　　　让 hugo 和本程序轮流用同样的数据做网站，比较用时、内存和大小，超出限额时退出码为 1");
        Console.Error.WriteLine("　　　native [文件夹]　　　　用发布的程序和编译的程序生成、核对、导入，逐个比较写出的文件，不同时退出码为 1");
        Console.Error.WriteLine("　　　import 文件夹 [draft]　导入 pdf 里的文件，逐格逐句和 truth 里的数据比较；写了 draft 就先拟版式");
        Console.Error.WriteLine("　　　office-import 数据 [print [plain]]　让 LibreOffice 把工作簿存成 XLS，把文字存成 DOCX（写了 print 就把工作簿印成 PDF，再写 plain 就不印框线和底色），导入以后和数据比较，不一致时退出码为 1");
        Console.Error.WriteLine("　　　office 数据 网站　　　让 LibreOffice 读网站里的工作簿，逐格和数据比较，不一致时退出码为 1");
        Console.Error.WriteLine("　　　mutate　　　　　　　　逐个改动金额，看核对能发现多少，不够时退出码为 1");
        Console.Error.WriteLine("　　　digits [数据]　　　　　随机改动文字里的数字，看核对能发现多少，不到百分之九十七时退出码为 1");
        Console.Error.WriteLine("　　　prose　　　　　　　　　量又长又难读的文字，加一倍内容、用时超过三倍时退出码为 1");
        Console.Error.WriteLine("　　　check-rows　　　　　　分别量读和核对很长的表用多久，行数加一倍、核对用时超过三倍时退出码为 1");
        Console.Error.WriteLine("　　　fuzz [份数]　　　　　用写坏的文件试读，有差错时退出码为 1");
        Console.Error.WriteLine("　　　fuzz case 编号　　　　再试一份写坏的文件，并写出来看");
        Console.Error.WriteLine("　　　fuzz-program [次数 [种子]]　　在弄坏的文件夹、主题、命令行和版本库上运行程序，有差错时退出码为 1");
        Console.Error.WriteLine("　　　fuzz-program case 编号 [种子]　再运行其中一次，留下它的文件夹来看");
        Console.Error.WriteLine("　　　fuzz-documents [份数 [第一份的编号]]　　试读写坏的 PDF、工作簿和 Word 文件，有差错时退出码为 1");
        Console.Error.WriteLine("　　　fuzz-documents case 编号　　再试读其中一份，并写出来看");
        return 2;
}

static (int Departments, int Units, int Years)? CityOf(string[] rest)
{
    var given = rest.Select(NumberOf).OfType<int>().ToList();
    return given.Count != rest.Length || given.Count > 3 ? null : (given.ElementAtOrDefault(0) is > 0 and var d ? d : Departments, given.ElementAtOrDefault(1) is > 0 and var u ? u : UnitsOfDepartment, given.ElementAtOrDefault(2) is > 0 and var y ? y : YearsOfCity);
}

static int? SeedOf(string[] rest) => rest switch
{
    [] => Seed,
    [var text] => NumberOf(text),
    _ => null,
};

static int? FirstOf(string[] rest) => rest switch
{
    [] => 0,
    [var text] => NumberOf(text),
    _ => null,
};

static int? NumberOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

static int? CountOf(string[] rest) => rest switch
{
    [] => Disclosures,
    [var text] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and < 5000 => count,
    _ => null,
};
