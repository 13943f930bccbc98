var<workgroup> shared_v14: array<f32, 32>;
var<workgroup> shared_v18: array<f32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec2<f32>>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec2<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 1, 1)
fn rms_norm_kernel_n_2(@builtin(workgroup_id) v162: vec3<u32>, @builtin(local_invocation_index) v164: u32, @builtin(local_invocation_id) v169: vec3<u32>) {
let v177 = &v9;
let v178 = &v5;
let v179 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v149 = &shared_v14;
let v16 = u32(32);
let v20 = u32(1);
let v163 = v162[0];
var<function> v151_store: u32;
let v151 = &v151_store;
*v151 = v163;
let v165 = v164;
let v25 = u32(v165);
var<function> v152_store: u32;
let v152 = &v152_store;
*v152 = v25;
let v167 = u32(1);
*v151 = v163;
let v170 = v169[0];
let v33 = u32(v170);
*v152 = v33;
let v35 = v13 - v167;
let v36 = *v151;
let v37 = min(v36, v35);
let v38 = u32(v37);
let v39 = f32(0.0);
let v40 = vec2<f32>(v39);
var<function> v153_store: vec2<f32>;
let v153 = &v153_store;
*v153 = v40;
var<function> v154_store: u32;
let v154 = &v154_store;
let v43 = *v152;
*v154 = v43;
loop {
let v44 = *v154;
let v45 = u32(35);
let v46 = v44 < v45;
if !v46 { break; }
let v48 = u32(35);
let v49 = v38 * v48;
let v50 = *v154;
let v51 = v49 + v50;
let v55 = &(*v179)[v51];
let v56 = *v55;
let v58 = *v153;
let v176 = fma(v56, v56, v58);
*v153 = v176;
let v60 = *v154;
let v62 = v60 + v16;
*v154 = v62;

}
let v63 = *v153;
let v64 = v63[0];
var<function> v156_store: f32;
let v156 = &v156_store;
*v156 = v64;
let v66 = *v153;
let v67 = v66[1];
let v68 = *v156;
let v69 = v68 + v67;
*v156 = v69;
workgroupBarrier();
let v80 = &(*v149)[v33];
let v81 = *v156;
*v80 = v81;
workgroupBarrier();
var<function> v157_store: f32;
let v157 = &v157_store;
*v157 = v39;
for(var v88: u32 = v3; v88 < v16; v88 += v20) {
let v94 = &(*v149)[v88];
let v95 = *v94;
let v96 = *v157;
let v97 = v96 + v95;
*v157 = v97;

}
var<function> v159_store: f32;
let v159 = &v159_store;
let v99 = *v157;
*v159 = v99;
let v100 = *v159;
let v101 = f32(70.0);
let v102 = v100 / v101;
let v103 = f32(9.999999974752427e-7);
let v104 = v102 + v103;
let v105 = sqrt(v104);
let v106 = f32(1.0);
let v107 = v106 / v105;
let v108 = vec2<f32>(v107);
let v109 = *v151;
let v110 = v109 < v13;
if v110 {
var<function> v160_store: u32;
let v160 = &v160_store;
let v112 = *v152;
*v160 = v112;
loop {
let v113 = *v160;
let v114 = u32(35);
let v115 = v113 < v114;
if !v115 { break; }
let v117 = u32(35);
let v118 = v38 * v117;
let v119 = *v160;
let v120 = v118 + v119;
let v124 = &(*v179)[v120];
let v125 = *v124;
let v126 = v125 * v108;
let v131 = &(*v178)[v119];
let v132 = *v131;
let v133 = v126 * v132;
let v141 = &(*v177)[v120];
*v141 = v133;
let v144 = v119 + v16;
*v160 = v144;

}

}
return;

}
