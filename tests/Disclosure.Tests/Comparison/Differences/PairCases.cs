namespace Disclosure.Tests.Comparison.Differences;

/// <summary>Two years each, in which one thing happened, with what is to be said of it.</summary>
internal static class PairCases
{
    /// <summary>The cases by name.</summary>
    public static Dictionary<string, (Func<Pair> Pair, string[] Said)> All { get; } = new(StringComparer.Ordinal)
    {
        ["renamed by added words, with the same amount"] = Projects([new("系统维护", "25.00")], [new("信息系统维护", "25.00")], "t02 系统维护→信息系统维护 改名 0"),
        ["renamed by added words, and raised by half"] = Projects([new("系统维护", "10.00")], [new("信息系统维护", "15.00")], "t02 系统维护→信息系统维护 改名 5"),
        ["half alike, with nearly the same amount"] = Projects([new("网络安全运维费", "10.00")], [new("网络安全培训费", "11.00")], "t02 网络安全运维费→网络安全培训费 改名 1"),
        ["half alike, and raised by half"] = Projects(
            [new("网络安全运维费", "10.00")], [new("网络安全培训费", "15.00")], "t02 网络安全运维费→ 取消", "t02 →网络安全培训费 新增"),
        ["long names with one word replaced, and another amount"] = Projects(
            [new("样例市测试区数据中心网络运维费用", "10.00")], [new("样例市测试区数据中心网络培训费用", "90.00")],
            "t02 样例市测试区数据中心网络运维费用→ 取消", "t02 →样例市测试区数据中心网络培训费用 新增"),
        ["a third alike, with the same round amount"] = Projects([new("网络建设", "30.00")], [new("网络运行", "30.00")], "t02 网络建设→ 取消", "t02 →网络运行 新增"),
        ["nothing alike but the amount"] = Projects([new("公务用车", "5.00")], [new("职工培训", "5.00")], "t02 公务用车→ 取消", "t02 →职工培训 新增"),
        ["a second phase"] = Projects(
            [new("政务网络建设及运维费", "30.00")], [new("政务网络建设及运维费（二期）", "30.00")], "t02 政务网络建设及运维费→ 取消", "t02 →政务网络建设及运维费（二期） 新增"),
        ["a name that says its own year"] = Projects([new("2029年网络维护", "30.00")], [new("2030年网络维护", "31.00")], "t02 2029年网络维护→2030年网络维护 同 1"),
        ["a name that keeps an earlier year"] = Projects(
            [new("2028年网络建设尾款", "30.00")], [new("2028年网络建设尾款", "20.00")], "t02 2028年网络建设尾款→ 取消", "t02 →2028年网络建设尾款 新增"),
        ["two that swapped their amounts"] = Projects(
            [new("机房用电", "10.00"), new("机房用水", "2.00")], [new("机房用水", "10.00"), new("机房用电", "2.00")],
            "t02 机房用电→机房用电 同 -8", "t02 机房用水→机房用水 同 8"),
        ["split"] = Projects(
            [new("网络建设", "30.00")], [new("光纤租赁", "12.00"), new("设备更新", "18.00")],
            "t02 网络建设→ 取消拆分", "t02 →光纤租赁 新增拆分", "t02 →设备更新 新增拆分"),
        ["merged"] = Projects(
            [new("光纤租赁", "12.00"), new("设备更新", "18.00")], [new("网络运行", "30.00")],
            "t02 光纤租赁→ 取消合并", "t02 设备更新→ 取消合并", "t02 →网络运行 新增合并"),
        ["moved under another heading"] = Projects([new("机房用电", "15.00")], [new("机房用电", "16.00", "专项")], "t02 机房用电→机房用电 同 1"),
        ["moved under another heading and renamed"] = Projects(
            [new("机房用电", "15.00")], [new("数据机房用电", "15.00", "专项")], "t02 机房用电→数据机房用电 改名 0"),
        ["one name twice"] = Projects(
            [new("培训", "1.00"), new("培训", "2.00")], [new("培训", "2.00"), new("培训", "3.00")], "t02 培训→培训 同 2"),
        ["blank, then zero"] = Projects([new("机房用电", "")], [new("机房用电", "0.00")]),
        ["blank, then an amount"] = Projects([new("机房用电", "")], [new("机房用电", "3.00")], "t02 机房用电→机房用电 同 3"),
        ["gone, and zero before"] = Projects([new("机房用电", "0.00")], [], "t02 机房用电→ 取消"),
        ["a table with another number"] = Case(
            new(2029) { Projects = [new("系统维护", "10.00")] },
            new(2030) { Projects = [new("信息系统维护", "12.00")], ProjectNumber = "表六" }, "t02 系统维护→信息系统维护 改名 2"),
        ["a table whose title says its year"] = Case(
            new(2029) { Projects = [new("系统维护", "10.00")], ProjectTable = "2029年项目支出表" },
            new(2030) { Projects = [new("系统维护", "12.00")], ProjectTable = "2030年项目支出表" }, "t02 系统维护→系统维护 同 2"),
        ["a column that says its year"] = Case(
            new(2029) { Projects = [new("系统维护", "10.00")], Column = "2029年预算数" },
            new(2030) { Projects = [new("系统维护", "12.00")], Column = "2030年预算数" }, "t02 系统维护→系统维护 同 2"),
        ["yuan, then ten thousand yuan"] = Case(
            new(2029) { Projects = [new("系统维护", "250000.00"), new("机房用电", "20000.00")], Unit = "元" },
            new(2030) { Projects = [new("信息系统维护", "25.00"), new("机房用电", "3.00")], Unit = "万元" },
            [.. Constants(0.9999m), "t02 系统维护→信息系统维护 改名 0", "t02 机房用电→机房用电 同 1"]),
        ["moved to another section"] = Case(
            new(2029) { First = [("基层线路维修", "10.00")] }, new(2030) { Second = [("基层线路维修", "12.00")] }, "t04 基层线路维修→基层线路维修 同 2"),
        ["renamed and moved to another section"] = Case(
            new(2029) { First = [("线路维修", "10.00")] }, new(2030) { Second = [("基层线路维修", "10.00")] }, "t04 线路维修→基层线路维修 改名 0"),
        ["a code with a name that is like the old one"] = Subjects(
            [("201", "科技条件专项", "1.00")], [("201", "科研条件专项", "3.00")], "t01 201 科技条件专项→201 科研条件专项 改名 2"),
        ["a code with a name that is a third alike"] = Subjects(
            [("201", "医疗卫生与计划生育支出", "1.00")], [("201", "卫生健康支出", "3.00")], "t01 201 医疗卫生与计划生育支出→201 卫生健康支出 含义不同 ×"),
        ["a code with another name"] = Subjects([("201", "农业保险补贴", "1.00")], [("201", "科技条件与服务", "3.00")], "t01 201 农业保险补贴→201 科技条件与服务 含义不同 ×"),
        ["a name with another code"] = Subjects([("201", "住房公积金", "1.00")], [("211", "住房公积金", "3.00")], "t01 201 住房公积金→211 住房公积金 编码由 2"),
        ["a name that both years have under both codes"] = Case(
            new(2029) { Subjects = [("201", "行政运行", "1.00")], Unused = [("202", "行政运行")] },
            new(2030) { Subjects = [("202", "行政运行", "3.00")], Unused = [("201", "行政运行")] },
            "t01 201 行政运行→ 取消", "t01 →202 行政运行 新增"),
        ["two codes that swapped their names"] = Subjects(
            [("201", "职工基本养老保险缴费支出", "1.00"), ("202", "职工职业年金缴费支出", "5.00")],
            [("201", "职工职业年金缴费支出", "6.00"), ("202", "职工基本养老保险缴费支出", "3.00")],
            "t01 201 职工基本养老保险缴费支出→202 职工基本养老保险缴费支出 编码由 2", "t01 202 职工职业年金缴费支出→201 职工职业年金缴费支出 编码由 1"),
        ["a code that another subject took over"] = Subjects(
            [("201", "住房公积金", "1.00")], [("211", "住房公积金", "3.00"), ("201", "购房补贴资金", "9.00")],
            "t01 201 住房公积金→211 住房公积金 编码由 2", "t01 →201 购房补贴资金 新增"),
        ["a heading that moved with what is under it"] = Case(
            new(2029) { Subjects = [("20101", "行政运行", "1.00"), ("20201", "行政运行", "2.00")], Unused = [("201", "人大事务"), ("202", "政协事务")] },
            new(2030) { Subjects = [("20201", "行政运行", "5.00"), ("21101", "行政运行", "9.00")], Unused = [("211", "人大事务"), ("202", "政协事务")] },
            "t01 20101 行政运行→21101 行政运行 编码由 8", "t01 20201 行政运行→20201 行政运行 同 3"),
        ["a line renamed by added words"] = Lines([("公共预算拨款收入", "1.00")], [("一般公共预算拨款收入", "3.00")], "t03 公共预算拨款收入→一般公共预算拨款收入 改名 2"),
        ["lines with one word replaced"] = Lines([("上年结转资金", "1.00")], [("上年结余资金", "3.00")], "t03 上年结转资金→ 取消", "t03 →上年结余资金 新增"),
    };

    private static (Func<Pair>, string[]) Projects(PairProject[] before, PairProject[] after, params string[] said) =>
        Case(new(2029) { Projects = before }, new(2030) { Projects = after }, said);

    private static (Func<Pair>, string[]) Subjects((string, string, string)[] before, (string, string, string)[] after, params string[] said) =>
        Case(new(2029) { Subjects = before }, new(2030) { Subjects = after }, said);

    private static (Func<Pair>, string[]) Lines((string, string)[] before, (string, string)[] after, params string[] said) =>
        Case(new(2029) { Lines = before }, new(2030) { Lines = after }, said);

    private static (Func<Pair>, string[]) Case(PairYear before, PairYear after, params string[] said) => (() => new Pair(before, after), said);

    // The rows that never change are printed alike in every unit.
    private static IEnumerable<string> Constants(decimal difference) =>
    [
        $"t01 999 从来不变的科目→999 从来不变的科目 同 {difference}", $"t02 从来不变的项目→从来不变的项目 同 {difference}", $"t03 从来不变的行→从来不变的行 同 {difference}",
        $"t04 本级从来不变的项目→本级从来不变的项目 同 {difference}", $"t04 下级从来不变的项目→下级从来不变的项目 同 {difference}",
    ];
}
